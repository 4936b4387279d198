// Lessons run side by side, each on a core of its own (see SideBySide in their folders). That this names NUnit matters too: the
// adapter passes over an assembly that has no reference to NUnit of its own, and the checks know only Grading's attributes.
[assembly: NUnit.Framework.LevelOfParallelism(2)]
