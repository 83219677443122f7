namespace GrantGen.Clients.Lexing;

/// <summary>The suppression comments of a client's file.</summary>
internal sealed class SuppressionDirectives
{
    private const string Word = "grantgen-disable";
    private const string NextLine = "-next-line";

    /// <summary>More than any real file has: the cost grows with the number of directives times the number of reports.</summary>
    private const int Most = 1_000;

    /// <summary>More IDs than there are rules. A longer list is not written by a person.</summary>
    private const int MaxIds = 100;

    private const int LongestId = 10;

    private readonly string _text;
    private readonly bool _speak;
    private readonly List<SuppressionDirective> _found = new();

    public SuppressionDirectives(string text)
    {
        _text = text;
        _speak = text.IndexOf(Word, StringComparison.Ordinal) >= 0;
    }

    /// <summary>The directives, in order.</summary>
    public IReadOnlyList<SuppressionDirective> Directives => _found;

    /// <summary>Reads a comment.</summary>
    public void Read(int start, int end)
    {
        if (!_speak)
        {
            return;
        }

        for (int at = Find(start, end), next; at >= 0 && _found.Count < Most; at = next)
        {
            int from = at + Word.Length;
            next = Find(from, end);
            bool isNextLine = string.CompareOrdinal(_text, from, NextLine, 0, NextLine.Length) == 0;
            int until = next < 0 ? end : next;
            int stop = _text.IndexOf('\n', from, until - from);
            (int begin, int last) = isNextLine ? LineAfter(end) : (end, _text.Length);
            _found.Add(new SuppressionDirective(begin, last, IdsIn(_text.Substring(from, (stop < 0 ? until : stop) - from))));
        }
    }

    private int Find(int start, int end) => start < end ? _text.IndexOf(Word, start, end - start, StringComparison.Ordinal) : -1;

    private (int Begin, int End) LineAfter(int position)
    {
        int begin = _text.IndexOf('\n', Math.Min(position, _text.Length)) + 1;
        int end = begin == 0 ? -1 : _text.IndexOf('\n', begin);
        return begin == 0 ? (_text.Length, _text.Length) : (begin, end < 0 ? _text.Length : end);
    }

    /// <summary>The distinct IDs in order; empty if none is named, which means every rule.</summary>
    private static string[] IdsIn(string text)
    {
        List<string> ids = new();
        for (int at = text.IndexOf("GG", StringComparison.Ordinal); at >= 0 && ids.Count < MaxIds; at = text.IndexOf("GG", at + 2, StringComparison.Ordinal))
        {
            int end = at + 2;
            while (end < text.Length && text[end] is >= '0' and <= '9')
            {
                end++;
            }

            string id = text.Substring(at, Math.Min(end - at, LongestId));
            if (id.Length > 2 && !ids.Contains(id))
            {
                ids.Add(id);
            }
        }

        return ids.ToArray();
    }
}
