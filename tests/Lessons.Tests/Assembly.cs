// Two gradings at a time, as many as the smallest machine has cores: an exploration uses one, and none shares anything with another.
[assembly: NUnit.Framework.Parallelizable(NUnit.Framework.ParallelScope.All)]
[assembly: NUnit.Framework.LevelOfParallelism(2)]
