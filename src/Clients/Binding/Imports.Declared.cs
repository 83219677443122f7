using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Which names an import declares, LiveKit's or not.</content>
internal sealed partial class Imports
{
    private bool DeclaresNames(int word) => _language.Sdk switch
    {
        ClientSdk.Cpp or ClientSdk.CSharp => false,
        ClientSdk.Rust => _tokens.Is(word, "use"),
        ClientSdk.Python => _tokens.IsAny(word, "import", "from") && (_tokens.IsFirstOnLine(word) || _tokens.IsBlock(word - 1)),
        _ => _tokens.Is(word, "import") && !_tokens.Is(word + 1, ".") && (_language.Sdk == ClientSdk.Go || !_tokens.Is(word + 1, "(")),
    };

    private void ReadDeclared(int at)
    {
        int end = EndOf(at);
        bool isLiveKit = false;
        for (int i = at + 1; i < end && !isLiveKit; i++)
        {
            isLiveKit = _tokens.KindOf(i) is TokenKind.StringLiteral or TokenKind.Identifier && _tokens.Contains(i, LiveKitMarker.Name);
        }

        _showsAll |= isLiveKit && !Enumerable.Range(at, end - at).Any(i => _tokens.IsAny(i, "as", "show"));

        for (int i = at + 1; i < end; i++)
        {
            if (_tokens.Is(i, "hide"))
            {
                // A name that Dart hides belongs to another library.
                for (int hidden = i + 1; hidden < end; hidden++)
                {
                    if (_tokens.IsIdentifier(hidden))
                    {
                        _fromOthers.Add(_tokens.TextOf(hidden));
                    }
                }

                return;
            }

            if (_language.Sdk == ClientSdk.Go)
            {
                ReadPackage(i);
            }
            else if (_tokens.IsIdentifier(i))
            {
                // The last part of a path is the name; with an alias, the alias is. Python's import a.b is known as a.
                if (i == at + 1 && _language.Sdk == ClientSdk.Python && _tokens.Is(at, "import") && !isLiveKit && _tokens.Is(i + 1, "."))
                {
                    _fromOthers.Add(_tokens.TextOf(i));
                }

                if (!_tokens.IsAny(i, s_noNames) && !_tokens.IsAny(i + 1, "as", ".", "::"))
                {
                    (isLiveKit ? _known : _fromOthers).Add(_tokens.TextOf(i));
                    if (!isLiveKit && PathBefore(at, i) is { Length: > 0 } path)
                    {
                        _paths[_tokens.TextOf(i)] = path;
                    }

                    if (!isLiveKit && _tokens.Is(i - 1, "as") && _tokens.IsIdentifier(i - 2))
                    {
                        _originalsFromOthers[_tokens.TextOf(i)] = _tokens.TextOf(i - 2);
                    }

                    if (isLiveKit && _tokens.Is(i - 1, "as") && _tokens.IsIdentifier(i - 2) && _language.Sdk != ClientSdk.JavaScript)
                    {
                        HasAliases = true;
                        _names[_tokens.TextOf(i)] = _tokens.TextOf(i - 2);
                    }
                }
            }
            else if (_tokens.Is(i, "*") && _tokens.Is(i - 1, "."))
            {
                _knowsAll |= isLiveKit;
                _importsAllOfOthers |= !isLiveKit;
            }
        }
    }

    /// <summary><c>using Lk = LiveKit;</c>, <c>using LkRoom = LiveKit.Room;</c>.</summary>
    private void ReadAliasOfCSharp(int at)
    {
        if (_language.Sdk != ClientSdk.CSharp || !_tokens.Is(at, "using") || !_tokens.Is(at + 2, "=") || !_tokens.Is(at + 3, "LiveKit"))
        {
            return;
        }

        int last = at + 3;
        while (_tokens.Is(last + 1, ".") && _tokens.IsIdentifier(last + 2))
        {
            last += 2;
        }

        string alias = _tokens.TextOf(at + 1);
        _known.Add(alias);
        if (last > at + 3)
        {
            HasAliases = true;
            _names[alias] = _tokens.TextOf(last);
        }
    }

    /// <summary>In Go one import names many packages, each by the last part of its path, or by a word before it.</summary>
    private void ReadPackage(int text)
    {
        if (_tokens.KindOf(text) != TokenKind.StringLiteral)
        {
            return;
        }

        HashSet<string> names = _tokens.Contains(text, LiveKitMarker.Name) ? _known : _fromOthers;
        string path = _tokens.TextOf(text);
        string last = path.Substring(path.LastIndexOf('/') + 1);
        names.Add(last);
        _paths[last] = path;
        if (_tokens.Is(text - 1, "."))
        {
            names.Add(".");
        }

        if (_tokens.IsIdentifier(text - 1) && !_tokens.Is(text - 1, "import"))
        {
            names.Add(_tokens.TextOf(text - 1));
            _paths[_tokens.TextOf(text - 1)] = path;
        }
    }

    /// <summary>The parts of a path with dots, with slashes.</summary>
    private string? ReadPath(int first)
    {
        if (!_tokens.IsIdentifier(first))
        {
            return null;
        }

        string path = _tokens.TextOf(first);
        for (int part = first + 1; _tokens.Is(part, ".") && _tokens.IsIdentifier(part + 1); part += 2)
        {
            path += "/" + _tokens.TextOf(part + 1);
        }

        return path;
    }

    /// <summary>The parts before a name in an import: <c>from app.rooms import Session</c>, <c>import app.rooms.Session</c>, <c>use crate::rooms::{Session}</c>.</summary>
    private string PathBefore(int at, int name)
    {
        int end = name;
        if (_language.Sdk is not (ClientSdk.Python or ClientSdk.Android or ClientSdk.Rust))
        {
            return "";
        }

        if (_language.Sdk == ClientSdk.Python)
        {
            if (!_tokens.Is(at, "from"))
            {
                return "";
            }

            while (end > at && !_tokens.Is(end, "import"))
            {
                end--;
            }
        }
        else
        {
            // An alias follows the name, and braces enclose several names.
            end = _tokens.Is(end - 1, "as") ? end - 2 : end;
            while (_tokens.Is(_tokens.EnclosingBracket(end), "{"))
            {
                end = _tokens.EnclosingBracket(end);
            }
        }

        List<string> parts = new();
        for (int i = at + 1; i < end; i++)
        {
            if (_tokens.IsIdentifier(i) && !_tokens.IsAny(i, s_relativeParts))
            {
                parts.Add(_tokens.TextOf(i));
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>The first token after the import statement.</summary>
    private int EndOf(int at)
    {
        int end = Math.Min(_tokens.Count, at + LongestImport);
        for (int i = at + 1; i < end; i++)
        {
            // In Python a line that begins with from is the next import.
            if (EndsBefore(at, i) || (i > at + 1 && _language.Sdk == ClientSdk.Python && _tokens.Is(i, "from") && _tokens.IsFirstOnLine(i)))
            {
                return i;
            }
        }

        return end;
    }
}
