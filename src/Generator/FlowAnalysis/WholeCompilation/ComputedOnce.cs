namespace GrantGen.Generator.FlowAnalysis.WholeCompilation;

/// <summary>
/// A value that the first caller computes while the others wait. Unlike a
/// <see cref="Lazy{T}"/>, which keeps the exception, it is computed again after a cancellation.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class ComputedOnce<T>
{
    private readonly object _gate = new();
    private bool _isComputed;
    private T? _value;

    /// <summary>The value if it was computed, otherwise the default of its type.</summary>
    public T? ValueOrDefault
    {
        get
        {
            lock (_gate)
            {
                return _value;
            }
        }
    }

    /// <summary>Returns the value.</summary>
    /// <param name="compute">Computes the value. It runs again only if it threw.</param>
    public T Get(Func<T> compute)
    {
        lock (_gate)
        {
            if (!_isComputed)
            {
                _value = compute();
                _isComputed = true;
            }

            return _value!;
        }
    }
}
