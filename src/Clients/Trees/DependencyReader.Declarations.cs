using GrantGen.Clients.Binding;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Trees;

/// <content>Determines the file that a name in a declaration, a pattern or a type comes from.</content>
internal sealed partial class DependencyReader
{
    private static readonly KeywordSet s_beforeBase = new("extends", ":", "(", "public", "private", "protected", "virtual", "on", "with");
    private static readonly KeywordSet s_alternatives = new("??", "||", "or", "as");

    /// <summary>Riverpod's <c>ref.watch(roomProvider)</c>.</summary>
    private bool IsReadOfProvider(int open)
        => _language.Sdk == ClientSdk.Flutter && _tokens.IsAny(open - 1, "read", "watch") && _tokens.Is(open - 2, ".") && _tokens.Is(open - 3, "ref")
            && _tokens.IsIdentifier(open + 1) && !_own.Declares(_tokens.TextOf(open + 1)) && _bindings.Lookup(_tokens.TextOf(open + 1), open) is null;

    /// <summary>The type that a lookup by type names: <c>context.read&lt;CallStore&gt;()</c>, <c>GetComponent&lt;CallManager&gt;()</c>.</summary>
    private ForeignName? OfTypeArgument(int open)
    {
        int start = open - 1;
        while (_tokens.Is(open - 1, ">") && start > open - LongestChain && !_tokens.Is(start, "<"))
        {
            start--;
        }

        return _tokens.Is(start, "<") && _tokens.IsIdentifier(start - 1) ? FirstKnown(start + 1, open - 1) : null;
    }

    /// <summary>
    /// The end of the first of several alternatives: <c>store.me ?: return</c>, <c>store.me!</c>, <c>store.me as LocalParticipant</c>.
    /// </summary>
    private int EndOfFirst(int start, int end)
    {
        int last = start;
        while (last < end && !(last > start && (_tokens.IsAny(last, s_alternatives) || (_tokens.Is(last, "?") && _tokens.Is(last + 1, ":")))))
        {
            last = _tokens.SkipBrackets(last) + 1;
        }

        last = Math.Min(last, end);
        while (last > start + 1 && _tokens.IsAny(last - 1, "!", "?"))
        {
            last--;
        }

        return last;
    }

    /// <summary>A member of a type of this file, with a declaration that names a type of another file.</summary>
    private ForeignName? OfMember(List<string> path)
    {
        if (path.Count == 0 || OfField(path[0]) is not { } known)
        {
            return null;
        }

        path.RemoveAt(0);
        return known;
    }

    /// <summary>A member that the type around it does not declare is its base type's, which another file can declare.</summary>
    private ForeignName? OfBase(int member, List<string> path)
    {
        int open = _blocks.EnclosingType(member);
        for (int i = open - 1; i > open - LongestStatement && i > 0 && !_tokens.IsAny(i, "class", "struct", "object"); i--)
        {
            if (_tokens.IsAny(i - 1, s_beforeBase) && Known(i) is { } known)
            {
                path.Insert(0, _tokens.TextOf(member));
                return known;
            }
        }

        return null;
    }

    /// <summary>The last token of the receiver of Kotlin's <c>store.me?.let { it.… }</c>; null if <c>it</c> has another meaning.</summary>
    private int? HandedTo(int word)
    {
        int open = _tokens.EnclosingBracket(word);
        while (open >= 0 && !_tokens.IsBlock(open))
        {
            open = _tokens.EnclosingBracket(open);
        }

        return open > 3 && _language.Sdk == ClientSdk.Android && _tokens.IsAny(open - 1, "let", "also") && _tokens.Is(open - 2, ".") ? open - 3 : null;
    }

    /// <summary>The original name of a destructured variable.</summary>
    private string? IsTakenAs(int close, string name)
    {
        int open = _tokens.MatchingBracket(close);
        for (int i = open + 1; open >= 0 && i < close; i++)
        {
            if (_tokens.Is(i, name) && !_tokens.Is(i + 1, ":"))
            {
                return _tokens.TextOf(_tokens.Is(i - 1, ":") ? i - 2 : i);
            }
        }

        return null;
    }

    /// <summary>A field or a variable whose declaration names a type or a function of another file.</summary>
    private ForeignName? OfField(string text)
    {
        if (!_fields.TryGetValue(text, out ForeignName? known))
        {
            _fields[text] = known = ReadField(text);
        }

        return known;
    }

    private ForeignName? ReadField(string text)
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (!_tokens.Is(i, text) || _tokens.KindOf(i) != TokenKind.Identifier)
            {
                continue;
            }

            int type = _tokens.Is(i - 1, "get") ? i - 2 : i - 1;
            if (_language.TypesComeFirst && (_tokens.IsAny(i + 1, ";", "=", ",") || (type < i - 1 && _tokens.Is(i + 1, "=>")))
                && Known(_tokens.IsAny(type, "?", ">") ? type - 1 : type) is { } before)
            {
                return before;
            }

            if (_language.Sdk == ClientSdk.Swift && _tokens.Is(i - 1, "var") && OfAttribute(i) is { } injected)
            {
                return injected;
            }

            bool isDeclared = _tokens.IsAny(i + 1, ":", "=", ":=") || (_tokens.Is(i + 1, "?") && _tokens.Is(i + 2, ":"))
                || (_language.Sdk == ClientSdk.Go && (_tokens.IsFirstOnLine(i) || _tokens.IsAny(i - 1, "{", ";")) && !_tokens.IsAny(i + 1, ".", "("));
            if (isDeclared && _tokens.KindOf(i + 1) != TokenKind.Tag)
            {
                int end = i + 1;
                while (end < i + LongestStatement && end < _tokens.Count && !_tokens.IsAny(end, ";", ",", "{") && (end == i + 1 || !_tokens.IsFirstOnLine(end)))
                {
                    end++;
                }

                if (FirstKnown(i + 1, end) is { } known)
                {
                    return known;
                }

                if (end == i + 3 && _tokens.Is(i + 1, "=") && _tokens.IsIdentifier(i + 2)
                    && _bindings.Lookup(_tokens.TextOf(i + 2), i + 2)?.DeclaredType is { } given && FirstKnown(given.Start, given.End) is { } ofParameter)
                {
                    // self.store = store, where store is a parameter with a type
                    return ofParameter;
                }
            }
        }

        return null;
    }

    /// <summary>SwiftUI's <c>@Environment(CallStore.self) private var store</c>.</summary>
    private ForeignName? OfAttribute(int name)
    {
        for (int i = name; i > Math.Max(0, name - LongestChain); i--)
        {
            if (_tokens.Is(i, "self") && _tokens.Is(i - 1, ".") && _tokens.Is(i - 3, "("))
            {
                return Known(i - 2);
            }
        }

        return null;
    }

    /// <summary>A top-level variable of another file, in languages where the import does not determine the file of a name.</summary>
    private ForeignName? OfGlobal(string name)
        => _language.Sdk is ClientSdk.Swift or ClientSdk.Android or ClientSdk.Flutter or ClientSdk.Cpp or ClientSdk.Go && name.Length > 0 && !_own.Declares(name) ? new ForeignName(null, name, _imports.PathOf(name)) : null;

    private ForeignName? FirstKnown(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Known(i) is { } known)
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>Whether a word is a name of another file: imported, or a type or function that this file does not declare.</summary>
    private ForeignName? Known(int word)
    {
        string text = _tokens.TextOf(word);
        if (!_tokens.IsIdentifier(word))
        {
            // other: "CallStore"
            return _language.Sdk == ClientSdk.Python && _tokens.KindOf(word) == TokenKind.StringLiteral && _imports.IsImportedFromOther(text)
                ? new ForeignName(null, text, _imports.PathOf(text))
                : null;
        }

        if (_language.Sdk == ClientSdk.JavaScript)
        {
            return _tokens.IsAny(word, s_consumers) ? null
                : (_imports.ModuleOf(text) ?? (text.Length > 1 && text[0] == '$' ? _imports.ModuleOf(text.Substring(1)) : null)) is var (module,
                    name) ? new ForeignName(module, name)
                : null;
        }

        bool isType = text.Length > 0
            && (char.IsUpper(text[0]) || _tokens.Is(word + 1, "(") || (_language.Sdk == ClientSdk.Python && _imports.IsImportedFromOther(text)));
        bool isQualified = _language.Sdk == ClientSdk.Go && _tokens.Is(word - 1, ".") && _tokens.IsIdentifier(word - 2);
        bool isHolder = TransparentCalls.GetNames(_language.Sdk).Contains(text);
        bool isOfLibrary = isHolder
            || (NamingConventions.KindOfType(_tokens, word) != ValueKind.None && (_language.Sdk != ClientSdk.Go || isQualified)
                && !_imports.IsImportedFromOther(isQualified ? _tokens.TextOf(word - 2) : text));
        return isType && !_own.Declares(text) && !isOfLibrary
            ? new ForeignName(null, _imports.OriginalNameInOtherModule(text) ?? text, _imports.PathOf(isQualified ? _tokens.TextOf(word - 2) : text))
            : null;
    }
}
