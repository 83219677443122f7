using System.Runtime.CompilerServices;

namespace GrantGen.Clients.Lexing;

/// <summary>
/// The tokens of a text while it is read. They take more memory than the text and are not needed once its calls are found, so one buffer per thread
/// serves all files in turn.
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

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The array of the tokens, with spare capacity.</summary>
    public Token[] Tokens => _tokens;

    /// <summary>For each token, the bracket that belongs to it.</summary>
    public int[] Matches => _matches;

    /// <summary>For each token, the innermost bracket that is open there.</summary>
    public int[] Parents => _parents;

    /// <summary>The stack of open brackets while they are matched.</summary>
    public int[] OpenBrackets => _openBrackets;

    /// <summary>
    /// The end of the part of the current line in which some lexer of the file has searched for a regular expression without success.
    /// </summary>
    public int NoRegexBefore { get; set; }

    /// <summary>How many characters were read ahead without success; a test bounds this by the size of the text.</summary>
    public long FailedLookahead { get; set; }

    public Token this[int index] => _tokens[index];

    /// <summary>An empty buffer: the cached one of this thread, unless it is in use.</summary>
    public static TokenBuffer Rent()
    {
        TokenBuffer buffer = t_spare ?? new TokenBuffer();
        t_spare = null;
        buffer.Count = 0;
        buffer.NoRegexBefore = 0;
        buffer.FailedLookahead = 0;
        return buffer;
    }

    /// <summary>Returns the buffer. Token lists that use it must not be read afterwards.</summary>
    public void Return() => t_spare = _tokens.Length <= MostKept ? this : null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Token token)
    {
        Token[] tokens = _tokens;
        int count = Count;
        if ((uint)count < (uint)tokens.Length)
        {
            tokens[count] = token;
            Count = count + 1;
        }
        else
        {
            Grow(token);
        }
    }

    private void Grow(Token token)
    {
        Array.Resize(ref _tokens, Count * 2);
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
