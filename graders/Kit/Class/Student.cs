namespace Kit.Class;

/// <summary>One submission of a class.</summary>
/// <param name="Name">The name of its folder in the class's folder.</param>
/// <param name="Folder">Full path of the folder that holds the lessons' folders: that one, or one below it.</param>
public sealed record Student(string Name, string Folder);
