namespace Grading.Tests;

/// <summary>What a reader calls a lesson.</summary>
public class LessonCatalogueTests
{
    [TestCase("Lesson01.RunInThread", "Run in thread")]
    [TestCase("Lesson03.Mutex", "Mutex")]
    [TestCase("Lesson06.ProducerConsumer", "Producer consumer")]
    [TestCase("Lesson09", "Lesson09")]
    [TestCase("", "")]
    public void The_title_is_the_folder_in_words(string folder, string title) => LessonCatalogue.TitleOf(folder).Should().Be(title);
}
