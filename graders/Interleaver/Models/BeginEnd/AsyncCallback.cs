namespace Interleaver.Models;

/// <summary>Stands for <see cref="System.AsyncCallback"/>, whose signature names a modelled type.</summary>
/// <param name="ar">What has ended.</param>
public delegate void AsyncCallback(IAsyncResult ar);
