namespace GrantGen;

/// <summary>An assertion about a policy or a token failed. Every test framework reports it as a failure.</summary>
public sealed class GrantAssertionException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public GrantAssertionException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">The expected and the actual grants.</param>
    public GrantAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">The expected and the actual grants.</param>
    /// <param name="innerException">The cause.</param>
    public GrantAssertionException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
