namespace GrantGen.Clients.Lexing;

/// <summary>
/// The tokens of a text while they are made and read. They take more memory than the text and are gone as soon as the calls in it
/// are known, so that one buffer a thread serves one file after the other.
/// </summary>
internal sealed class TokenBuffer
{
    private const int FirstCapacity = 4_096;
    private const int FirstDepth = 64;

    /// <summary>Larger buffers are not kept: a bundle of megabytes occurs only once.</summary>
    private const int MostKept = 1 << 18;

    [ThreadStatic]
    private static TokenBuffer? t_spare;

    private Token[] _tokens = new Token[FirstCapacity];
    private int[] _matches = new int[FirstCapacity];
    private int[] _parents = new int[FirstCapacity];
    private int[] _openBrackets = new int[FirstDepth];

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>The tokens, and room for more.</summary>
    public Token[] Tokens => _tokens;

    /// <summary>For each token, the bracket that belongs to it.</summary>
    public int[] Matches => _matches;

    /// <summary>For each token, the innermost bracket that is open there.</summary>
    public int[] Parents => _parents;

    /// <summary>The stack of open brackets while they are matched.</summary>
    public int[] OpenBrackets => _openBrackets;

    /// <summary>Up to which character of the current line a regular expression was looked for in vain, by any lexer of the file.</summary>
    public int NoRegexBefore { get; set; }

    /// <summary>How many characters were looked at in vain: a test holds this to the size of the text.</summary>
    public long FailedLookahead { get; set; }

    public Token this[int index] => _tokens[index];

    /// <summary>An empty buffer, this thread's own if nobody has it.</summary>
    public static TokenBuffer Rent()
    {
        TokenBuffer buffer = t_spare ?? new TokenBuffer();
        t_spare = null;
        buffer.Count = 0;
        buffer.NoRegexBefore = 0;
        buffer.FailedLookahead = 0;
        return buffer;
    }

    /// <summary>Gives it back. What was made of it may not be read any more.</summary>
    public void Return() => t_spare = _tokens.Length <= MostKept ? this : null;

    public void Add(Token token)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        _tokens[Count++] = token;
    }

    /// <summary>Doubles the stack of open brackets, and keeps its content.</summary>
    public int[] GrowOpenBrackets()
    {
        Array.Resize(ref _openBrackets, _openBrackets.Length * 2);
        return _openBrackets;
    }

    /// <summary>Reserves memory for the data of each token.</summary>
    public void Complete()
    {
        if (_matches.Length < Count)
        {
            _matches = new int[_tokens.Length];
            _parents = new int[_tokens.Length];
        }
    }
}
