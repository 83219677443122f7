using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Typed declarations: fields, variables whose type comes first, and functions that return a value with the participant's name.</content>
internal sealed partial class DeclarationBinder
{
    /// <summary>The longest type of a function, in tokens.</summary>
    private const int LongestType = 24;

    private static readonly KeywordSet s_beforeName = new(">", "?", "*", "&", "!", "const", "get");
    private static readonly KeywordSet s_afterName = new("in", ";", "=", ",", ")", "{", "=>", ":", "->", "when");
    private static readonly KeywordSet s_signsBeforeName = new("*", "&", ">", "const");
    private static readonly KeywordSet s_afterVariable = new("=", ";", ":", "in");
    private static readonly KeywordSet s_endsOfType = new(">", "*", "&", "?");
    private static readonly KeywordSet s_afterGetter = new("{", "const", ";", "=>", "async", "override", "noexcept");
    private static readonly KeywordSet s_signsInType = new("<", ">", "::", ".", "*", "&", "?");

    /// <summary>A type before a name: <c>LocalParticipant lp</c>, <c>std::shared_ptr&lt;LocalParticipant&gt; lp</c>.</summary>
    private void BindTypedDeclaration(int type, ValueKind kind)
    {
        int name = type + 1;
        while (_tokens.IsAny(name, s_beforeName))
        {
            name++;
        }

        if (_tokens.IsIdentifier(name) && _tokens.IsAny(name + 1, s_afterName))
        {
            (int Start, int End)? value = _tokens.Is(name + 1, "=") ? (name + 2, _expressions.FindEnd(name + 2, isInHead: false)) : null;
            Add(name, type, kind, value, isStated: true, declared: (Math.Min(type, StartOfType(name)), name));
        }
    }

    /// <summary>
    /// A declaration with an uninformative type shadows an outer variable of that name. A declaration of options also creates them.
    /// </summary>
    private void BindUnrelatedDeclaration(int type)
    {
        int name = type + 1;
        while (_tokens.IsAny(name, s_signsBeforeName) || (_tokens.Is(name, "?") && _tokens.IsAny(name + 2, "=", ";", "in")))
        {
            name++;
        }

        bool isMade = _tokens.Contains(type, "PublishOptions");
        bool isTested = _tokens.Is(name + 1, ")") && _tokens.IsAny(type - 1, "case", "instanceof", "final");
        if (_tokens.IsIdentifier(name)
            && !_tokens.IsAny(name, s_noTypes)
            && (isTested || _tokens.IsAny(name + 1, s_afterVariable) || (isMade && _tokens.Is(name + 1, "{")) || IsProperty(name))
            && (isTested || _tokens.IsAny(name + 1, "in", "=>") || _tokens.KindOf(name + 1) is TokenKind.Punctuation or TokenKind.Open))
        {
            (int Start, int End) value = _tokens.Is(name + 1, "=") ? (name + 2, _expressions.FindEnd(name + 2, isInHead: false)) : (type, type + 2);
            bool isOther = _types.IsUnrelated(StartOfType(name), name);
            ValueKind kind = _tokens.Is(name + 1, "=") && !isOther ? _expressions.Classify(value.Start, value.End) : ValueKind.None;
            if (kind != ValueKind.None || isOther || !NamingConventions.IsParticipant(_tokens.TextOf(name)))
            {
                Add(name, type, kind, value, isStated: isOther, isOther, declared: isOther ? (StartOfType(name), name) : null);
            }
        }
    }

    /// <summary>Whether a name declares a C# property: <c>Seat Seat { get; }</c>, <c>Seat Seat => _seat;</c>.</summary>
    private bool IsProperty(int name)
        => _language.Sdk == ClientSdk.CSharp && (_tokens.Is(name + 1, "=>") || (_tokens.Is(name + 1, "{") && _tokens.IsAny(name + 2, "get", "set", "init")))
            && _blocks.IsType(_tokens.EnclosingBracket(name));

    /// <summary>A member whose type follows its name.</summary>
    private void DeclareTyped(int name, int type)
    {
        int end = Math.Min(_expressions.FindEnd(type, isInHead: false), type + LongestParameters);
        for (int i = type; i < end; i++)
        {
            end = _tokens.Is(i, "=") ? i : end;
            if (_tokens.SkipTypeArguments(i) is var close && close >= end)
            {
                // The type arguments contain a comma.
                end = Math.Min(_expressions.FindEnd(close, isInHead: false), close + LongestParameters);
            }
        }

        ValueKind kind = _types.Resolve(type, end);
        bool isOther = kind == ValueKind.None && _types.IsUnrelated(type, end);
        if (kind != ValueKind.None || isOther)
        {
            AddMember(name, kind, null, isStated: true, isOther, (type, end));
        }
    }

    /// <summary>A member with the participant's name in an object literal, or in the type literal of a type argument.</summary>
    private void BindObjectMember(int name)
    {
        int open = _tokens.EnclosingBracket(name);
        if (!_tokens.Is(open, "{") || _tokens.IsAny(_tokens.MatchingBracket(open) + 1, "=", "of"))
        {
            // The braces of a pattern are followed by its value.
            return;
        }

        if (_tokens.Is(open - 1, "<"))
        {
            DeclareTyped(name, name + 2);
        }
        else if (_expressions.IsUnrelated(name + 2, Math.Min(_expressions.FindEnd(name + 2, isInHead: false), name + LongestParameters)))
        {
            AddMember(name, ValueKind.None, null, isStated: false, isOther: true);
        }
    }

    /// <summary>A member of the enclosing type, or of an object without a declared type.</summary>
    private void AddMember(int name, ValueKind kind, (int Start, int End)? value, bool isStated, bool isOther, (int Start, int End)? declared = null)
    {
        int type = _blocks.EnclosingType(name);
        _bindings.Add(new VariableSymbol(_tokens.TextOf(name), Math.Max(0, type), type < 0 ? 0 : _blocks.EndOf(type), kind, value, isMember: true) { HasDeclaredType = isStated, IsUnrelated = isOther, DeclaredType = declared });
    }

    /// <summary>A function or a property with the participant's name that is declared with an unrelated type.</summary>
    private bool BindUnrelatedGetter(int name)
    {
        int close = _tokens.Is(name + 1, "(") ? _tokens.MatchingBracket(name + 1) : name;
        int start;
        int end;
        if (_language.TypesComeFirst)
        {
            bool isDeclared = _tokens.Is(name - 1, "get")
                || ((_tokens.IsIdentifier(name - 1) || _tokens.IsAny(name - 1, s_endsOfType)) && !_tokens.IsAny(name - 1, s_noTypes));
            end = _tokens.Is(name - 1, "get") ? name - 1 : name;
            start = StartOfType(end);
            if (!isDeclared || !_tokens.IsAny(close + 1, s_afterGetter))
            {
                return false;
            }
        }
        else
        {
            int word = _tokens.Is(name - 1, ")") ? _tokens.MatchingBracket(name - 1) - 1 : name - 1;
            bool isDeclared = _tokens.IsAny(word, _language.FunctionWords)
                || (_language.Sdk == ClientSdk.JavaScript && _tokens.Is(close + 1, ":") && _blocks.IsType(_tokens.EnclosingBracket(name)));
            start = close + 1;
            end = start;
            while (end < start + LongestType && !_tokens.IsBlock(end) && !_tokens.IsAny(end, "=", ";", "}") && (end == start || !_tokens.IsFirstOnLine(end)))
            {
                end++;
            }

            if (!isDeclared)
            {
                return false;
            }
        }

        bool isOther = _types.Resolve(start, end) == ValueKind.None && _types.IsUnrelated(start, end);
        if (isOther)
        {
            AddMember(name, ValueKind.None, null, isStated: true, isOther: true);
        }

        return isOther;
    }

    /// <summary>The first token of the type that ends before a name.</summary>
    private int StartOfType(int name)
    {
        int at = name;
        for (int least = Math.Max(0, name - LongestType); at > least; at--)
        {
            // Two words in a row are a type and its modifier; a type's arguments are in separate brackets.
            bool isPart = (_tokens.IsIdentifier(at - 1) && !_tokens.IsAny(at - 1, s_noTypes)) || _tokens.IsAny(at - 1, s_signsInType);
            if (!isPart || _tokens.IsFirstOnLine(at))
            {
                return at;
            }
        }

        return at;
    }
}
