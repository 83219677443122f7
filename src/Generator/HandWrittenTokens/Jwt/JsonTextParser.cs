using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>
/// Reads a JSON text with parts that are known only at run time. Each of these is one
/// <see cref="Hole"/> in the text. A text that is not JSON has no shape.
/// </summary>
internal sealed class JsonTextParser
{
    /// <summary>The character that represents a part that is known only at run time. It occurs in no text.</summary>
    public const char Hole = '\uFFFF';

    /// <summary>The maximum nesting depth of objects. Deeper ones are not read, because the parser is recursive.</summary>
    private const int MaxDepth = 16;

    private readonly string _text;
    private readonly Func<int, int, Location> _locate;
    private readonly Func<int, JsonShape?> _readHole;
    private int _position;
    private int _depth;

    private JsonTextParser(string text, Func<int, int, Location> locate, Func<int, JsonShape?> readHole)
    {
        _text = text;
        _locate = locate;
        _readHole = readHole;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="locate">Returns the location of a start and a length in the text.</param>
    /// <param name="readHole">Returns the value of the hole at a position; null if it is not known.</param>
    /// <returns>The value; null if the text is not JSON.</returns>
    public static JsonShape? Parse(string text, Func<int, int, Location> locate, Func<int, JsonShape?> readHole)
    {
        JsonTextParser parser = new(text, locate, readHole);
        parser.SkipSpace();
        JsonShape? value = parser.ReadValue();
        parser.SkipSpace();
        return parser._position == text.Length ? value : null;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private JsonShape? ReadValue()
    {
        int start = _position;
        switch (Current)
        {
            case '{':
                return ReadObject(start);
            case '[':
                return ReadArray(start);
            case '"':
                return ReadString() is not { } text ? null : new JsonShape(JsonKind.String, Locate(start)) { Constant = text.IndexOf(Hole) < 0 ? text : null };
            default:
                while (Current is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '+' or '.' or 'E' or Hole)
                {
                    _position++;
                }

                return OfWord(_text.Substring(start, _position - start), start);
        }
    }

    private JsonShape? OfWord(string word, int start) => word switch
    {
        "true" => new JsonShape(JsonKind.Boolean, Locate(start)) { Constant = true },
        "false" => new JsonShape(JsonKind.Boolean, Locate(start)) { Constant = false },
        "null" => new JsonShape(JsonKind.Null, Locate(start)),
        "" => null,
        { Length: 1 } when word[0] == Hole && _readHole(start) is { } shape => shape,
        _ when word.IndexOf(Hole) >= 0 => new JsonShape(JsonKind.Unknown, Locate(start)),
        _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => new JsonShape(JsonKind.Number, Locate(start)) { Constant = number },
        _ => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? new JsonShape(JsonKind.Fraction, Locate(start)) : null,
    };

    private JsonShape? ReadObject(int start)
    {
        List<JsonMember> members = new();
        bool isComplete = true;
        if (!ReadList('}', () =>
        {
            int at = _position;
            if (Current == Hole)
            {
                // A whole member, or several, that is known only at run time.
                isComplete = false;
                _position++;
                return true;
            }

            if (ReadString() is not { } name)
            {
                return false;
            }

            SkipSpace();
            if (!Skip(':'))
            {
                return false;
            }

            SkipSpace();
            if (ReadValue() is not { } value)
            {
                return false;
            }

            isComplete &= name.IndexOf(Hole) < 0;
            members.Add(new JsonMember(name, value, Locate(at)));
            return true;
        }))
        {
            return null;
        }

        return new JsonShape(JsonKind.Object, Locate(start)) { Members = members, IsComplete = isComplete };
    }

    private JsonShape? ReadArray(int start)
    {
        List<JsonShape> elements = new();
        return ReadList(']', () =>
        {
            if (ReadValue() is not { } element)
            {
                return false;
            }

            elements.Add(element);
            return true;
        })
            ? new JsonShape(JsonKind.Array, Locate(start)) { Elements = elements, IsComplete = elements.All(element => element.Kind != JsonKind.Unknown) }
            : null;
    }

    /// <summary>
    /// Reads the comma-separated items up to a closing bracket. A comma after the last one is tolerated: a hole can precede or follow it.
    /// </summary>
    private bool ReadList(char end, Func<bool> readItem)
    {
        if (++_depth > MaxDepth)
        {
            return false;
        }

        _position++;
        while (true)
        {
            SkipSpace();
            if (Skip(end))
            {
                _depth--;
                return true;
            }

            if (!readItem())
            {
                return false;
            }

            SkipSpace();
            if (!Skip(',') && Current != end && Current != Hole && (_position == 0 || _text[_position - 1] != Hole))
            {
                return false;
            }
        }
    }

    private string? ReadString()
    {
        if (!Skip('"'))
        {
            return null;
        }

        StringBuilder text = new();
        while (_position < _text.Length)
        {
            char character = _text[_position++];
            switch (character)
            {
                case '"':
                    return text.ToString();
                case '\\' when Current == 'u' && _position + 5 <= _text.Length
                    && ushort.TryParse(_text.Substring(_position + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort code):
                    text.Append((char)code);
                    _position += 5;
                    break;
                case '\\':
                    text.Append(Current switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
                    _position++;
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return null;
    }

    private bool Skip(char character)
    {
        if (Current != character || _position >= _text.Length)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
        {
            _position++;
        }
    }

    private Location Locate(int start) => _locate(start, _position - start);
}
