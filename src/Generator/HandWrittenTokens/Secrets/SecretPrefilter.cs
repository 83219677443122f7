using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.HandWrittenTokens.Secrets;

/// <summary>
/// Determines whether a file can create an object that takes a secret without containing one of the known
/// identifiers: a client is recognized by the suffix of its name, <c>new(key, secret)</c> and the arguments
/// of a base type by their parentheses alone. Runs once per file, before any syntax node is created.
/// </summary>
internal static class SecretPrefilter
{
    private const int BufferLength = 4096;
    private const string New = "new";

    /// <summary>One per thread: the array pool is in an assembly that not every host of analyzers has.</summary>
    [ThreadStatic]
    private static char[]? t_buffer;

    /// <summary>
    /// Whether the text contains a word with that suffix, a target-typed <c>new</c> with arguments, or a base type that might have arguments.
    /// </summary>
    public static bool MayContainSecret(SourceText text)
    {
        // Each search continues where the previous one could have found the beginning of a match.
        const int overlap = 256;
        char[] buffer = t_buffer ??= new char[BufferLength];
        for (int position = 0; position < text.Length; position += BufferLength - overlap)
        {
            int count = Math.Min(BufferLength, text.Length - position);
            text.CopyTo(position, buffer, 0, count);
            ReadOnlySpan<char> part = buffer.AsSpan(0, count);
            if (part.IndexOf(SecretConsumers.ServiceClient.AsSpan()) >= 0 || ContainsTargetTypedNew(part) || ContainsBaseWithArguments(part))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsTargetTypedNew(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf(New.AsSpan()); at >= 0; at = text.IndexOf(New.AsSpan()))
        {
            text = text.Slice(at + New.Length);
            ReadOnlySpan<char> after = text.TrimStart();
            if (after.Length > 1 && after[0] == '(' && after[1] != ')')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a colon follows a parenthesis, and a name and another parenthesis follow the colon.</summary>
    private static bool ContainsBaseWithArguments(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf(':'); at >= 0; at = text.IndexOf(':'))
        {
            ReadOnlySpan<char> before = text.Slice(0, at).TrimEnd();
            text = text.Slice(at + 1);
            if (before.Length > 0 && before[before.Length - 1] == ')')
            {
                ReadOnlySpan<char> after = text.TrimStart();
                int parenthesis = after.IndexOf('(');
                if (parenthesis > 0 && after.Slice(0, parenthesis).IndexOfAny(';', '{', ')') < 0 && parenthesis + 1 < after.Length
                    && after[parenthesis + 1] != ')')
                {
                    return true;
                }
            }
        }

        return false;
    }
}
