using System.CommandLine;
using Kit.Commands;

var root = new RootCommand("What `dotnet test` does not do for those who learn or teach with the kit.")
{
    NextCommand.Create(),
    WatchCommand.Create(),
    ResetCommand.Create(),
    ClassCommand.Create(),
    GradeCommand.Create(),
    GradescopeCommand.Create(),
    CompileCommand.Create(),
};
return root.Parse(args).Invoke();
