namespace GrantGen.Clients.Lexing;

/// <content>Constructs that begin with a slash: comments, and regular expressions where a slash cannot be a division.</content>
internal abstract partial class Lexer
{
    private static readonly char[] s_commentStops = { '*', '/' };

    protected void ReadLineComment()
    {
        int start = Position;
        int end = Text.IndexOf('\n', Position, End - Position);
        Position = end < 0 ? End : end;
        SuppressionDirectives.Read(start, Position);
    }

    private void ReadBlockComment()
    {
        int start = Position;
        int depth = 1;
        Position += 2;
        while (Position < End && depth > 0)
        {
            int stop = Text.IndexOfAny(s_commentStops, Position, End - Position);
            Position = stop < 0 ? End : stop;
            if (At("*/"))
            {
                depth--;
                Position += 2;
            }
            else if (CommentsNest && At("/*"))
            {
                depth++;
                Position += 2;
            }
            else if (stop >= 0)
            {
                Position++;
            }
        }

        SuppressionDirectives.Read(start, Position);
    }

    /// <summary>Whether no value can end before this position, so that a slash begins a regular expression, and an angle bracket a tag.</summary>
    protected bool IsExpressionStart()
    {
        if (Tokens.Count == 0)
        {
            return true;
        }

        Token last = Tokens[Tokens.Count - 1];
        return last.Kind switch
        {
            TokenKind.Identifier => IsBeforeExpression(last),
            TokenKind.Number or TokenKind.StringLiteral => false,
            TokenKind.Close => Text[last.End - 1] == '}',
            _ => true,
        };
    }

    /// <summary>Whether a word is a keyword that an expression follows.</summary>
    protected virtual bool IsBeforeExpression(Token word) => false;

    protected bool IsText(Token token, string text)
        => token.Length == text.Length && string.CompareOrdinal(Text, token.Start, text, 0, text.Length) == 0;

    /// <summary>Reads a regular expression, if it ends in this line; otherwise the slash is a division.</summary>
    protected bool TryRegex()
    {
        // One search that found no end holds for the rest of its line, also in the braces of a template, each of which has its own
        // lexer. Otherwise a long line of slashes takes quadratic time.
        if (Position < Tokens.NoRegexBefore)
        {
            return false;
        }

        bool isInSet = false;
        int end = Position;
        for (int at = Position + 1; at < End && Text[at] != '\n'; at++)
        {
            char character = Text[at];
            if (character == '\\')
            {
                at++;
            }
            else if (character == '[')
            {
                isInSet = true;
            }
            else if (character == ']')
            {
                isInSet = false;
            }
            else if (character == '/' && !isInSet)
            {
                int start = Position + 1;
                Position = at;
                Emit(start, TokenKind.StringLiteral);
                Position++;
                return true;
            }

            end = at;
            Tokens.NoRegexBefore = at;
        }

        // Counted apart from the memo, so that a test notices if the memo is lost.
        Tokens.FailedLookahead += end - Position;
        return false;
    }
}
