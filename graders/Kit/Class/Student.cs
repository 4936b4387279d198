namespace Kit.Class;

/// <summary>One submission to grade.</summary>
/// <param name="Name">What the reports call it.</param>
/// <param name="Folder">Full path of the folder that holds the lessons' folders.</param>
/// <param name="Reports">Full path of the folder for its reports.</param>
public sealed record Student(string Name, string Folder, string Reports);
