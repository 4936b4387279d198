namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Lazy{T, TMetadata}"/>.</summary>
public class Lazy<T, TMetadata> : Lazy<T>
{
    /// <inheritdoc cref="System.Lazy{T, TMetadata}(Func{T}, TMetadata)"/>
    public Lazy(Func<T> valueFactory, TMetadata metadata) : base(valueFactory) => Metadata = metadata;

    /// <inheritdoc cref="System.Lazy{T, TMetadata}(TMetadata)"/>
    public Lazy(TMetadata metadata) => Metadata = metadata;

    /// <inheritdoc cref="System.Lazy{T, TMetadata}(TMetadata, bool)"/>
    public Lazy(TMetadata metadata, bool isThreadSafe) : base(isThreadSafe) => Metadata = metadata;

    /// <inheritdoc cref="System.Lazy{T, TMetadata}(Func{T}, TMetadata, bool)"/>
    public Lazy(Func<T> valueFactory, TMetadata metadata, bool isThreadSafe) : base(valueFactory, isThreadSafe) => Metadata = metadata;

    /// <inheritdoc cref="System.Lazy{T, TMetadata}(TMetadata, LazyThreadSafetyMode)"/>
    public Lazy(TMetadata metadata, LazyThreadSafetyMode mode) : base(mode) => Metadata = metadata;

    /// <inheritdoc cref="System.Lazy{T, TMetadata}(Func{T}, TMetadata, LazyThreadSafetyMode)"/>
    public Lazy(Func<T> valueFactory, TMetadata metadata, LazyThreadSafetyMode mode) : base(valueFactory, mode) => Metadata = metadata;

    /// <inheritdoc cref="System.Lazy{T, TMetadata}.Metadata"/>
    public TMetadata Metadata { get; }
}
