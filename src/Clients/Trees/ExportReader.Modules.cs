using GrantGen.Clients.Binding;
using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Trees;

/// <content>What a module of JavaScript exports: declarations, lists, and its default.</content>
internal sealed partial class ExportReader
{
    private void ReadExport(int at)
    {
        bool isDefault = _tokens.Is(at, "default");
        while (_tokens.IsAny(at, s_modifiers))
        {
            at++;
        }

        if (_tokens.Is(at, "{") || _tokens.Is(at, "*") || (_tokens.Is(at, "type") && _tokens.Is(at + 1, "{")))
        {
            ReadList(_tokens.Is(at, "type") ? at + 1 : at);
        }
        else if (_tokens.IsAny(at, _language.TypeWords) && _tokens.IsIdentifier(at + 1))
        {
            AddAs(isDefault, _tokens.TextOf(at + 1), new ExportedSymbol("", ValueKind.None, MembersOfType(at + 1)));
        }
        else if (_tokens.Is(at, "function") && _tokens.IsIdentifier(at + 1))
        {
            AddAs(isDefault, _tokens.TextOf(at + 1), OfDeclaration(at + 1));
        }
        else if (_tokens.IsAny(at, s_variables) && _tokens.IsIdentifier(at + 1))
        {
            AddAs(false, _tokens.TextOf(at + 1), OfDeclaration(at + 1));
        }
        else if (isDefault && _tokens.IsIdentifier(at) && OfLocal(_tokens.TextOf(at)) is { } local)
        {
            AddAs(true, "default", local);
        }
    }

    /// <summary><c>module.exports = { room, board: x }</c>, <c>exports.room = room</c>.</summary>
    private void ReadExports(int word)
    {
        if (_tokens.Is(word + 1, "=") && _tokens.Is(word + 2, "{"))
        {
            int open = word + 2;
            int close = Math.Min(_tokens.MatchingBracket(open), open + LongestDeclaration);
            for (int i = open + 1; i < close; i++)
            {
                // rtc: new Rtc() is an object of the type.
                int value = !_tokens.Is(i + 1, ":") ? i : _tokens.Is(i + 2, "new") ? i + 3 : i + 2;
                if (_tokens.IsIdentifier(i) && _tokens.EnclosingBracket(i) == open && _tokens.IsAny(i - 1, "{", ",")
                    && OfLocal(_tokens.TextOf(value)) is { } local)
                {
                    Add(local with { Name = _tokens.TextOf(i) });
                }
            }
        }
        else if (_tokens.Is(word + 1, ".") && _tokens.IsIdentifier(word + 2) && _tokens.Is(word + 3, "=")
            && OfLocal(_tokens.TextOf(_tokens.Is(word + 4, "new") ? word + 5 : word + 4)) is { } assigned)
        {
            Add(assigned with { Name = _tokens.TextOf(word + 2) });
        }
    }

    private void AddAs(bool isDefault, string name, ExportedSymbol symbol)
    {
        if (!symbol.IsKnown)
        {
            return;
        }

        Add(symbol with { Name = name });
        if (isDefault)
        {
            Add(symbol with { Name = "default" });
        }
    }

    /// <summary><c>export { a, b as c } from './x'</c>, <c>export * from './x'</c>.</summary>
    private void ReadList(int open)
    {
        int close = _tokens.Is(open, "*") ? open : _tokens.MatchingBracket(open);
        string? module = _tokens.Is(close + 1, "from") && _tokens.KindOf(close + 2) == TokenKind.StringLiteral ? _tokens.TextOf(close + 2) : null;
        if (_tokens.Is(open, "*"))
        {
            if (module is not null && !Imports.IsLiveKitModule(module))
            {
                Add(new ExportedSymbol("*", ValueKind.None, s_noMembers) { Module = module, NameInModule = "*" });
            }

            return;
        }

        for (int i = open + 1; i < Math.Min(close, open + LongestDeclaration); i++)
        {
            if (!_tokens.IsIdentifier(i) || _tokens.Is(i, "type") || !(_tokens.IsAny(i - 1, "{", ",") || _tokens.Is(i - 1, "type")))
            {
                continue;
            }

            string name = _tokens.TextOf(i);
            string exported = _tokens.Is(i + 1, "as") ? _tokens.TextOf(i + 2) : name;
            if (module is not null && Imports.IsLiveKitModule(module))
            {
                Add(new ExportedSymbol(exported, ValueKind.None, s_noMembers) { Original = name });
            }
            else if (module is not null)
            {
                Add(new ExportedSymbol(exported, ValueKind.None, s_noMembers) { Module = module, NameInModule = name });
            }
            else if (_imports.OriginalNameOf(name) is { } original)
            {
                Add(new ExportedSymbol(exported, ValueKind.None, s_noMembers) { Original = original });
            }
            else if (OfLocal(name) is { } local)
            {
                Add(local with { Name = exported });
            }
        }
    }

    /// <summary>The token of a top-level variable of the file; null if there is none of the name.</summary>
    private int? VariableOf(string name)
    {
        _variables ??= ReadVariables();
        return _variables.TryGetValue(name, out int token) ? token : null;
    }

    private Dictionary<string, int> ReadVariables()
    {
        Dictionary<string, int> variables = new(StringComparer.Ordinal);
        for (int i = 1; i < _tokens.Count; i++)
        {
            if (_tokens.IsAny(i - 1, s_variables) && _tokens.EnclosingBracket(i) < 0 && _tokens.IsIdentifier(i) && !variables.ContainsKey(_tokens.TextOf(i)))
            {
                variables.Add(_tokens.TextOf(i), i);
            }
        }

        return variables;
    }

    /// <summary>The kind of a name at the file's top level.</summary>
    private ExportedSymbol? OfLocal(string name)
    {
        if (_own.DeclarationOf(name) is { } declaration)
        {
            return _tokens.Is(declaration - 1, "function") ? OfDeclaration(declaration) : new ExportedSymbol(name, ValueKind.None, MembersOfType(declaration));
        }

        return VariableOf(name) is { } variable ? OfDeclaration(variable) : null;
    }
}
