using System.Reflection;
using Mono.Cecil;

namespace Interleaver.Rewriting;

/// <summary>
/// The table real member → model, for members of types that stay real. The model is a static method that takes the receiver,
/// if there is one, first; that for a constructor is called <c>New</c>.
/// </summary>
internal static class RedirectionTable
{
    private static readonly Dictionary<string, Type> Members = new()
    {
        ["System.Collections.Hashtable::.ctor"] = typeof(Models.HashtableModel),
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
        ["System.Globalization.CultureInfo::.ctor"] = typeof(Models.CultureInfoModel),
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
        ["System.Object::GetType"] = typeof(Models.ObjectModel),
        ["System.Object::ToString"] = typeof(Models.ObjectModel),
        ["System.Runtime.CompilerServices.RuntimeHelpers::GetHashCode"] = typeof(Models.RuntimeHelpersModel),
        ["System.String::GetHashCode"] = typeof(Models.StringModel),
        ["System.TimeZoneInfo::get_Local"] = typeof(Models.TimeZoneInfoModel),
        ["System.Type::GetTypeFromHandle"] = typeof(Models.TypeModel),
    };

    /// <summary>Whether a member of a type that stays real is replaced by a model.</summary>
    public static bool Has(MethodReference method) => Members.ContainsKey(Key(method));

    /// <summary>The method that replaces it; null when the model lacks this overload.</summary>
    public static MethodInfo? Find(MethodReference method) => ModelMembers.Find(Members[Key(method)], method);

    /// <summary>Gives the hash code of an object, for calls on whatever type.</summary>
    public static MethodInfo HashOfObject { get; } = Hash(typeof(Models.ObjectModel), isGeneric: false);

    /// <summary>Gives the hash code of what a reference points to, for each type.</summary>
    public static MethodInfo HashInPlace { get; } = Hash(typeof(Models.ObjectModel), isGeneric: true);

    /// <summary>Gives the hash code that <see cref="object"/> itself would give.</summary>
    public static MethodInfo HashOfIdentity { get; } = Hash(typeof(Models.RuntimeHelpersModel), isGeneric: false);

    /// <summary>Gives the hash code that <see cref="ValueType"/> itself would give.</summary>
    public static MethodInfo HashOfFields { get; } = typeof(Models.ObjectModel).GetMethod(nameof(Models.ObjectModel.GetHashCodeOfFields))!;

    /// <summary>Gives the hash code that a comparer gives, for each type.</summary>
    public static MethodInfo HashByComparer { get; } = Hash(typeof(Models.EqualityComparerModel), isGeneric: true);

    /// <summary>Gives the hash code of an array or a tuple.</summary>
    public static MethodInfo HashOfStructure { get; } = Hash(typeof(Models.EqualityComparerModel), isGeneric: false);

    private static MethodInfo Hash(Type model, bool isGeneric) => model.GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Single(method => method.Name == nameof(GetHashCode) && method.IsGenericMethod == isGeneric);

    private static string Key(MethodReference method) => $"{method.DeclaringType.FullName}::{method.Name}";
}
