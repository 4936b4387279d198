namespace Debugging.Native;

/// <summary>By what the debugging library knows its interfaces.</summary>
internal static class InterfaceId
{
    public static readonly Guid Unknown = new("00000000-0000-0000-C000-000000000046");
    public static readonly Guid Callback = new("3D6F5F60-7538-11D3-8D5B-00104B35E7EF");
    public static readonly Guid Callback2 = new("250E5EEA-DB5C-4C76-B6F3-8C46F12E3203");
    public static readonly Guid Callback3 = new("264EA0FC-2591-49AA-868E-835E6515323F");
    public static readonly Guid Callback4 = new("322911AE-16A5-49BA-84A3-ED69678138A3");
    public static readonly Guid ILFrame = new("03E26311-4F76-11D3-88C6-006097945418");
    public static readonly Guid GenericValue = new("CC7BCAF8-8A68-11D2-983C-0000F808342D");
}
