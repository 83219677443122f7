using GrantGen.Tool.Cli;

namespace GrantGen.Tool.Explain;

/// <summary>Reads the token from the command line's argument.</summary>
internal static class TokenInput
{
    /// <summary>The token: the argument itself, the file that it names, or the standard input for <c>-</c>. Quotes, "Bearer" and white space around it are dropped.</summary>
    /// <exception cref="CommandFailureException">There is no token.</exception>
    public static string Read(string argument, TextReader input)
    {
        string text = argument == "-" ? input.ReadToEnd()
            : argument.Length < 1024 && !IsToken(argument) && File.Exists(argument) ? File.ReadAllText(argument)
            : argument;
        text = text.Trim().Trim('"', '\'', ',').Trim();
        if (text.StartsWith("Authorization:", StringComparison.OrdinalIgnoreCase))
        {
            text = text["Authorization:".Length..].Trim();
        }

        text = text.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? text["Bearer ".Length..].Trim() : text;
        return IsToken(text)
            ? text
            : throw new CommandFailureException(argument == "-" || File.Exists(argument)
                ? "there is no token: a token has three parts with two dots between them"
                : "this is neither a token (three parts with two dots between them) nor a file");
    }

    private static bool IsToken(string text) => text.Split('.').Length == 3 && !text.Any(char.IsWhiteSpace) && text.Length > 20;
}
