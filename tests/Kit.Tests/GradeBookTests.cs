using System.Text.Json;
using Kit.Class;
using Reports.Model;

namespace Kit.Tests;

/// <summary>The grade book as a spreadsheet and as a program reads it.</summary>
public class GradeBookTests
{
    private static GradedRun Run(string student, int earned) => new("1.2.3", "abc", student, IsWhole: true,
    [
        Lesson(1, "Lesson01.RunInThread", earned),
        Lesson(2, "Lesson02.CustomThread", 0),
    ])
    { Sources = "def" };

    private static GradedLesson Lesson(int number, string folder, int earned) => new(number, folder, folder,
    [
        new GradedTask(1, "A task",
        [
            new GradedCheck("a", "a", earned, CheckStatus.Passed, "passed", ""),
            new GradedCheck("b", "b", 10 - earned, CheckStatus.Failed, "deadlock", ""),
        ]),
    ]);

    [Test]
    public void A_row_for_each_student_and_a_column_for_each_lesson() => GradeBook.Csv([Run("ann", 10), Run("bob", 3)]).Should().Be(
        """
        student,lesson 1 of 10,lesson 2 of 10,total,points,kit,graders
        ann,10,0,10,20,1.2.3,abc
        bob,3,0,3,20,1.2.3,abc

        """.ReplaceLineEndings("\n"));

    [TestCase("Müller, Ann", "\"Müller, Ann\"")]
    [TestCase("the \"boss\"", "\"the \"\"boss\"\"\"")]
    public void A_name_stays_one_cell(string name, string cell) => RowOf(name).Should().StartWith(cell + ",");

    [TestCase("=1+1")]
    [TestCase("@SUM(A1)")]
    [TestCase("+49")]
    [TestCase("-1")]
    public void A_name_is_no_formula(string name) => RowOf(name).Should().StartWith($"\"'{name}\",");

    [Test]
    public void Programs_get_the_same_numbers()
    {
        using var book = JsonDocument.Parse(GradeBookJson.Write([Run("ann", 10), Run("bob", 3)]));

        var bob = book.RootElement[1];
        bob.GetProperty("student").GetString().Should().Be("bob");
        bob.GetProperty("earned").GetInt32().Should().Be(3);
        bob.GetProperty("points").GetInt32().Should().Be(20);
        bob.GetProperty("lessons")[0].GetProperty("earned").GetInt32().Should().Be(3);
        bob.GetProperty("graders").GetString().Should().Be("abc");
        bob.GetProperty("sources").GetString().Should().Be("def");
    }

    private static string RowOf(string student) => GradeBook.Csv([Run(student, 10)]).Split('\n')[1];
}
