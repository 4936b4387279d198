namespace Interleaver.Tests.Search;

/// <summary>Counts the schedules of a straight-line program one by one, as the scheduler sees them.</summary>
internal static class ScheduleCount
{
    /// <summary>How many schedules have at most so many preemptions: switches away from a thread that could have gone on.</summary>
    public static int Of(StraightLine program, int preemptions) => Of(new Course(program), 0, preemptions);

    private static int Of(Course course, int current, int left)
    {
        var enabled = course.Enabled;
        var count = enabled.Count == 0 ? 1 : 0;
        foreach (var thread in enabled)
        {
            var cost = thread != current && enabled.Contains(current) ? 1 : 0;
            if (cost <= left)
            {
                course.Do(thread);
                count += Of(course, thread, left - cost);
                course.Undo();
            }
        }

        return count;
    }
}
