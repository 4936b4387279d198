// Lessons are graded side by side by worker processes; their tests only ask for the answers, one after another. That this names
// NUnit matters too: the adapter passes over an assembly that has no reference to NUnit of its own, and the checks know only
// Grading's attributes.
[assembly: NUnit.Framework.NonParallelizable]
