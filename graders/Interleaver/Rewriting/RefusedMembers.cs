namespace Interleaver.Rewriting;

/// <summary>
/// Members of allowed types that reach out of the program all the same, ask the machine how it was installed, or leave something
/// in the process that the next interleaving, or the next submission, would find there.
/// </summary>
internal static class RefusedMembers
{
    private const string Reflection = "what is called by name or handle is out of the grader's sight: call it yourself";
    private const string Leftover = "it changes the process for whatever is graded after this";
    private const string AboutInterned = "what is interned is still there in the next interleaving: compare by value";
    private const string Handles = "handles and pointers are out of the grader's sight";
    private const string Zones = "which zones there are differs from machine to machine: use UTC, or TimeZoneInfo.CreateCustomTimeZone";

    private static readonly Dictionary<string, (string Reason, bool IsTampering)> Members = new()
    {
        ["System.Delegate::CreateDelegate"] = (Reflection, true),
        ["System.Delegate::DynamicInvoke"] = (Reflection, true),
        ["System.Delegate::get_Method"] = (Reflection, true),
        ["System.Delegate::get_Target"] = ("the object behind a delegate belongs to whoever made it: call the delegate", true),
        ["System.Exception::get_TargetSite"] = (Reflection, true),
        ["System.Attribute::GetCustomAttribute"] = (Reflection, true),
        ["System.Attribute::GetCustomAttributes"] = (Reflection, true),
        ["System.Attribute::IsDefined"] = (Reflection, true),
        ["System.IntPtr::ToPointer"] = (Handles, true),
        ["System.UIntPtr::ToPointer"] = (Handles, true),
        ["System.Memory`1::Pin"] = (Handles, true),
        ["System.ReadOnlyMemory`1::Pin"] = (Handles, true),
        ["System.String::Intern"] = (AboutInterned, false),
        ["System.String::IsInterned"] = (AboutInterned, false),
        ["System.Globalization.CultureInfo::ClearCachedData"] = (Leftover, true),
        ["System.Globalization.CultureInfo::GetCultures"] = ("which there are differs from machine to machine: name those that you need", false),
        ["System.Globalization.CultureInfo::get_InstalledUICulture"] = ("it differs from machine to machine: use CurrentUICulture", false),
        ["System.Globalization.RegionInfo::get_CurrentRegion"] = ("it differs from machine to machine: name the region", false),
        ["System.TimeZoneInfo::ClearCachedData"] = (Leftover, true),
        ["System.TimeZoneInfo::ConvertTimeBySystemTimeZoneId"] = (Zones, false),
        ["System.TimeZoneInfo::FindSystemTimeZoneById"] = (Zones, false),
        ["System.TimeZoneInfo::GetSystemTimeZones"] = (Zones, false),
        ["System.TimeZoneInfo::TryFindSystemTimeZoneById"] = (Zones, false),
        ["System.Text.Encoding::RegisterProvider"] = (Leftover, true),
        ["System.Text.RegularExpressions.Regex::set_CacheSize"] = (Leftover, true),
    };

    // Of these types no more than this.
    private static readonly Dictionary<string, (HashSet<string> Allowed, string Reason, bool IsTampering)> Few = new()
    {
        ["System.Runtime.CompilerServices.RuntimeHelpers"] = (
            [
                "", "CreateSpan", "EnsureSufficientExecutionStack", "Equals", "GetHashCode", "GetObjectValue", "GetSubArray", "InitializeArray",
                "IsReferenceOrContainsReferences", "TryEnsureSufficientExecutionStack", "get_OffsetToStringData",
            ],
            "it reaches into the runtime, out of the grader's sight", true),
        ["System.Diagnostics.Debug"] = (
            ["", ".ctor", "AppendFormatted", "AppendLiteral", "Assert", "Fail", "Flush", "Print", "Write", "WriteIf", "WriteLine", "WriteLineIf"],
            "it is set for the whole process: Assert, Fail and WriteLine are enough", false),
    };

    /// <summary>Why a member is refused, and whether using it is tampering; null when nothing is said against it here.</summary>
    /// <param name="type">The type's full name in IL.</param>
    /// <param name="member">The member's name in IL; empty for the type itself.</param>
    public static (string Reason, bool IsTampering)? Judge(string type, string member)
    {
        if (Few.TryGetValue(type, out var few) && !few.Allowed.Contains(member))
        {
            return (few.Reason, few.IsTampering);
        }

        return Members.TryGetValue($"{type}::{member}", out var refused) ? refused : null;
    }
}
