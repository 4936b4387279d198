namespace Lessons;

/// <summary>Names this assembly to whoever has to find it.</summary>
public static class Marker;
