using System.Reflection;
using Mono.Cecil;

namespace Interleaver.Rewriting;

/// <summary>
/// The table real member → model, for members of types that stay real. The model is a static method that takes the receiver,
/// if there is one, first.
/// </summary>
internal static class RedirectionTable
{
    private static readonly Dictionary<string, Type> Members = new()
    {
        ["System.DateTime::get_Now"] = typeof(Models.DateTimeModel),
        ["System.DateTime::get_UtcNow"] = typeof(Models.DateTimeModel),
        ["System.DateTime::get_Today"] = typeof(Models.DateTimeModel),
        ["System.DateTime::ToLocalTime"] = typeof(Models.DateTimeModel),
        ["System.DateTime::ToUniversalTime"] = typeof(Models.DateTimeModel),
        ["System.DateTimeOffset::get_LocalDateTime"] = typeof(Models.DateTimeOffsetModel),
        ["System.DateTimeOffset::ToLocalTime"] = typeof(Models.DateTimeOffsetModel),
        ["System.DateTimeOffset::get_Now"] = typeof(Models.DateTimeOffsetModel),
        ["System.DateTimeOffset::get_UtcNow"] = typeof(Models.DateTimeOffsetModel),
        ["System.Diagnostics.Debug::Assert"] = typeof(Models.DebugModel),
        ["System.Diagnostics.Debug::Fail"] = typeof(Models.DebugModel),
        ["System.Diagnostics.Debug::Flush"] = typeof(Models.DebugModel),
        ["System.Diagnostics.Debug::Print"] = typeof(Models.DebugModel),
        ["System.Diagnostics.Debug::Write"] = typeof(Models.DebugModel),
        ["System.Diagnostics.Debug::WriteIf"] = typeof(Models.DebugModel),
        ["System.Diagnostics.Debug::WriteLine"] = typeof(Models.DebugModel),
        ["System.Diagnostics.Debug::WriteLineIf"] = typeof(Models.DebugModel),
        ["System.Globalization.CultureInfo::get_CurrentCulture"] = typeof(Models.CultureInfoModel),
        ["System.Globalization.CultureInfo::get_CurrentUICulture"] = typeof(Models.CultureInfoModel),
        ["System.Globalization.CultureInfo::get_DefaultThreadCurrentCulture"] = typeof(Models.CultureInfoModel),
        ["System.Globalization.CultureInfo::get_DefaultThreadCurrentUICulture"] = typeof(Models.CultureInfoModel),
        ["System.Globalization.CultureInfo::set_CurrentCulture"] = typeof(Models.CultureInfoModel),
        ["System.Globalization.CultureInfo::set_CurrentUICulture"] = typeof(Models.CultureInfoModel),
        ["System.Globalization.CultureInfo::set_DefaultThreadCurrentCulture"] = typeof(Models.CultureInfoModel),
        ["System.Globalization.CultureInfo::set_DefaultThreadCurrentUICulture"] = typeof(Models.CultureInfoModel),
        ["System.Guid::CreateVersion7"] = typeof(Models.GuidModel),
        ["System.Guid::NewGuid"] = typeof(Models.GuidModel),
        ["System.OperationCanceledException::get_CancellationToken"] = typeof(Models.OperationCanceledExceptionModel),
        ["System.Threading.Tasks.TaskCanceledException::get_Task"] = typeof(Models.TaskCanceledExceptionModel),
        ["System.Object::GetHashCode"] = typeof(Models.ObjectModel),
        ["System.Runtime.CompilerServices.RuntimeHelpers::GetHashCode"] = typeof(Models.RuntimeHelpersModel),
        ["System.String::GetHashCode"] = typeof(Models.StringModel),
        ["System.TimeZoneInfo::get_Local"] = typeof(Models.TimeZoneInfoModel),
    };

    /// <summary>Whether a member of a type that stays real is replaced by a model.</summary>
    public static bool Has(MethodReference method) => Members.ContainsKey(Key(method));

    /// <summary>The method that replaces it; null when the model lacks this overload.</summary>
    public static MethodInfo? Find(MethodReference method, bool isVirtualCall)
    {
        // base.GetHashCode() must not find its way back to the override that called it.
        var model = Members[Key(method)];
        return ModelMembers.Find(!isVirtualCall && model == typeof(Models.ObjectModel) ? typeof(Models.RuntimeHelpersModel) : model, method);
    }

    private static string Key(MethodReference method) => $"{method.DeclaringType.FullName}::{method.Name}";
}
