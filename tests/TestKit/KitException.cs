namespace GrantGen.TestKit;

/// <summary>A failed expectation of the kit. The message is for the output of the test.</summary>
public sealed class KitException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">The expected and the actual result, on one or more lines.</param>
    public KitException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception from a headline and the lines below it.</summary>
    /// <param name="headline">The expectation that failed.</param>
    /// <param name="details">The actual result.</param>
    public KitException(string headline, IEnumerable<string> details)
        : base(string.Join('\n', details.Prepend(headline)))
    {
    }
}
