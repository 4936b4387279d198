// Mistake: the caller runs the searches, one after another.
// Breaks: task 4
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var errors = new List<Exception>();
        foreach (var search in searches)
        {
            try
            {
                return search(() => false); // <- here
            }
            catch (Exception e)
            {
                errors.Add(e);
            }
        }

        throw new AggregateException(errors);
    }
}
