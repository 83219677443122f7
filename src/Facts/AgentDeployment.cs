using System.Text;

namespace GrantGen.Facts;

/// <summary>
/// The name of an agent's deployment. The server drops a dispatch whose deployment it does not
/// accept, and does not notify the client. Source: livekit/protocol v1.54.0 agent/environment.go.
/// </summary>
internal static class AgentDeployment
{
    /// <summary>The longest name, in bytes of UTF-8.</summary>
    public const int MaxBytes = 64;

    /// <summary>
    /// The reason why the server does not accept a name, as the end of a sentence about it; null if it does. The empty name is accepted.
    /// </summary>
    public static string? FaultOf(string name)
    {
        if (FaultOfCharacters(name) is { } fault)
        {
            return fault;
        }

        int size = Encoding.UTF8.GetByteCount(name);
        return size > MaxBytes ? FormattableString.Invariant($"has {size} bytes of UTF-8, and the server accepts at most {MaxBytes}") : null;
    }

    /// <summary>The part of <see cref="FaultOf"/> that holds for every part of a name.</summary>
    public static string? FaultOfCharacters(string text)
    {
        foreach (char unit in text)
        {
            if (unit == '_')
            {
                return "contains an underscore, which the server does not accept";
            }

            if (unit is <= ' ' or '\u007F')
            {
                return "contains a blank or a control character, which the server does not accept";
            }
        }

        return null;
    }
}
