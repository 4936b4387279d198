namespace Architecture.Tests;

/// <summary>A link inside the kit leads somewhere.</summary>
public class LinkTests
{
    private static IEnumerable<KitFile> Documents => Markdown.Documents;

    [TestCaseSource(nameof(Documents))]
    public void Every_relative_link_resolves(KitFile document) =>
        Markdown.Links(document.Text).Where(link => !Resolves(document, link)).Should().BeEmpty("a reader clicks on it");

    [Test]
    public void A_link_that_leads_nowhere_is_found()
    {
        var readme = new KitFile("README.md");

        Resolves(readme, "no-such-file.md").Should().BeFalse();
        Resolves(readme, "README.md#no-such-heading").Should().BeFalse();
        Markdown.Links("[a](b.md) `[c](d.md)` [e](f.md#g)").Should().Equal("b.md", "f.md#g");
    }

    private static bool Resolves(KitFile document, string link)
    {
        if (link.Contains("://") || link.StartsWith("mailto:"))
        {
            return true;
        }

        var parts = link.Split('#', 2);
        var target = parts[0] == "" ? document.FullPath : Path.Combine(Path.GetDirectoryName(document.FullPath)!, parts[0]);
        return Path.Exists(target) && (parts.Length == 1 || HasAnchor(target, parts[1]));
    }

    private static bool HasAnchor(string target, string anchor)
    {
        var path = Path.GetRelativePath(Grading.Repository.Root, target).Replace('\\', '/');
        return Markdown.Headings(new KitFile(path)).Any(heading => Markdown.Anchor(heading.Text) == anchor);
    }
}
