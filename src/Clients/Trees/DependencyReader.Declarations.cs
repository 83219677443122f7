using GrantGen.Clients.Binding;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Trees;

/// <content>Which file a name of a declaration, a pattern or a type comes from.</content>
internal sealed partial class DependencyReader
{
    /// <summary>Riverpod's <c>ref.watch(roomProvider)</c>.</summary>
    private bool IsReadOfProvider(int open)
        => _language.Sdk == ClientSdk.Flutter && _tokens.IsAny(open - 1, "read", "watch") && _tokens.Is(open - 2, ".") && _tokens.Is(open - 3, "ref") && _tokens.IsWord(open + 1) && !_own.Has(_tokens.TextOf(open + 1)) && _bindings.Find(_tokens.TextOf(open + 1), open) is null;

    /// <summary>The original name in a pattern.</summary>
    private string? IsTakenAs(int close, string name)
    {
        int open = _tokens.MatchOf(close);
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
    private (string? Module, string Name)? OfField(int field)
    {
        string text = _tokens.TextOf(field);
        if (!_fields.TryGetValue(text, out (string? Module, string Name)? known))
        {
            _fields[text] = known = ReadField(text);
        }

        return known;
    }

    private (string? Module, string Name)? ReadField(string text)
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (!_tokens.Is(i, text) || _tokens.KindOf(i) != TokenKind.Word)
            {
                continue;
            }

            if (_language.TypesComeFirst && _tokens.IsAny(i + 1, ";", "=", ",") && Known(_tokens.IsAny(i - 1, "?", ">") ? i - 2 : i - 1) is { } before)
            {
                return before;
            }

            if (_language.Sdk == ClientSdk.Swift && _tokens.Is(i - 1, "var") && OfAttribute(i) is { } injected)
            {
                return injected;
            }

            bool isDeclared = _tokens.IsAny(i + 1, ":", "=", ":=") || (_tokens.Is(i + 1, "?") && _tokens.Is(i + 2, ":")) || (_language.Sdk == ClientSdk.Go && _tokens.BeginsLine(i));
            if (isDeclared && _tokens.KindOf(i + 1) != TokenKind.Tag)
            {
                int end = i + 1;
                while (end < i + LongestStatement && end < _tokens.Count && !_tokens.IsAny(end, ";", ",", "{") && (end == i + 1 || !_tokens.BeginsLine(end)))
                {
                    end++;
                }

                if (FirstKnown(i + 1, end) is { } known)
                {
                    return known;
                }
            }
        }

        return null;
    }

    /// <summary>SwiftUI's <c>@Environment(CallStore.self) private var store</c>.</summary>
    private (string? Module, string Name)? OfAttribute(int name)
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

    private (string? Module, string Name)? FirstKnown(int start, int end)
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
    private (string? Module, string Name)? Known(int word)
    {
        if (!_tokens.IsWord(word))
        {
            return null;
        }

        string text = _tokens.TextOf(word);
        if (_language.Sdk == ClientSdk.JavaScript)
        {
            return _tokens.IsAny(word, s_consumers) ? null : _imports.ModuleOf(text) ?? (text.Length > 1 && text[0] == '$' ? _imports.ModuleOf(text.Substring(1)) : null);
        }

        bool isType = text.Length > 0 && (char.IsUpper(text[0]) || _tokens.Is(word + 1, "(") || (_language.Sdk == ClientSdk.Python && _imports.IsForeign(text)));
        bool isQualified = _language.Sdk == ClientSdk.Go && _tokens.Is(word - 1, ".") && _tokens.IsWord(word - 2);
        bool isOfLibrary = NamingConventions.OfType(_tokens, word) != Holder.None && !_imports.IsForeign(isQualified ? _tokens.TextOf(word - 2) : text);
        return isType && !_own.Has(text) && !isOfLibrary ? (null, text) : null;
    }
}
