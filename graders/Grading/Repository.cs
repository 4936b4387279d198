namespace Grading;

/// <summary>Finds the kit's own folders, wherever the clone is.</summary>
public static class Repository
{
    /// <summary>The folder of what learners work in: graded where nobody says what.</summary>
    public const string ExercisesFolder = "exercises";

    /// <summary>The folder of the reports.</summary>
    public const string GradesFolder = "grades";

    /// <summary>The folder that holds Exercises.sln.</summary>
    /// <exception cref="InvalidOperationException">The graders run outside a clone.</exception>
    public static string Root { get; } = Find();

    /// <summary>Where <see cref="ExercisesFolder"/> is.</summary>
    public static string Exercises => Path.Combine(Root, ExercisesFolder);

    /// <summary>Where <see cref="GradesFolder"/> is.</summary>
    public static string Grades => Path.Combine(Root, GradesFolder);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Exercises.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Exercises.sln was not found in any folder above " + AppContext.BaseDirectory);
    }
}
