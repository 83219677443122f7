using System.Text;

namespace GrantGen.Policies;

/// <summary>
/// A set of names: one constant, or the names that a template can produce. A hole matches one or more characters, and its name does not
/// matter.
/// </summary>
internal sealed class NamePattern
{
    /// <summary>Represents a hole. It is a Unicode noncharacter, which no name from a template contains.</summary>
    private const char Hole = '\uFFFF';

    private readonly string _pattern;

    private NamePattern(string text, string pattern)
    {
        Text = text;
        _pattern = pattern;
    }

    /// <summary>The name or template as stated.</summary>
    public string Text { get; }

    /// <summary>Whether every name is in the set.</summary>
    public bool IsAny => _pattern.Length == 1 && _pattern[0] == Hole;

    /// <summary>Whether only one name is in the set.</summary>
    public bool IsConstant => _pattern.IndexOf(Hole) < 0;

    /// <summary>Reads a constant or a template. Malformed text counts as a constant.</summary>
    public static NamePattern Parse(string text)
    {
        RoomTemplate template = RoomTemplateParser.Parse(text);
        if (template.Fault is not null)
        {
            return new NamePattern(text, text.Replace(Hole, '\uFFFD'));
        }

        StringBuilder pattern = new();
        foreach (TemplatePart part in template.Parts)
        {
            pattern.Append(part.IsHole ? Hole.ToString() : part.Text.Replace(Hole, '\uFFFD'));
        }

        return new NamePattern(text, pattern.ToString());
    }

    /// <summary>
    /// Whether every name of the other set is in this one: whether this pattern matches the other one, each hole of the other read as a
    /// character that occurs nowhere else. That is exact, because only a hole of this pattern can match such a character, and a
    /// hole that matches one character also matches more.
    /// </summary>
    public bool Includes(NamePattern other)
    {
        string pattern = _pattern;
        string text = other._pattern;
        int at = 0;
        int read = 0;
        int lastHole = -1;
        int resume = 0;
        while (read < text.Length)
        {
            if (at < pattern.Length && pattern[at] == Hole)
            {
                // A hole matches at least one character.
                lastHole = at++;
                resume = ++read;
            }
            else if (at < pattern.Length && pattern[at] == text[read])
            {
                at++;
                read++;
            }
            else if (lastHole >= 0)
            {
                // The last hole takes one character more.
                at = lastHole + 1;
                read = ++resume;
            }
            else
            {
                return false;
            }
        }

        return at == pattern.Length;
    }
}
