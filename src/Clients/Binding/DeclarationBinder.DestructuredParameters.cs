using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Parameters that are destructured, and the types that state their members.</content>
internal sealed partial class DeclarationBinder
{
    /// <summary>Functions of React whose type argument is the type of a component's props.</summary>
    private static readonly KeywordSet s_componentFactories = new("memo", "forwardRef", "observer");

    /// <summary><c>({ localParticipant, lp }: Props) => …</c>.</summary>
    private void BindDestructuredParameter(int open, int assigned, int from, int last)
    {
        int close = Math.Min(_tokens.MatchingBracket(open), assigned);
        BindTypeLiteral(close + 1, assigned);
        bool isOnly = open == from + 1 && assigned == close + 1;
        (int Start, int End) type = isOnly && (ContextualType(from) ?? TypeOfElement(from)) is { } stated ? stated : (close + 2, assigned);
        bool isOfRoom = _types.Resolve(type.Start, type.End) == ValueKind.Room || (isOnly && KindPassedToClosure(from) == ValueKind.Room);
        foreach (int name in NamesOf(open + 1, close))
        {
            string member = _tokens.TextOf(_tokens.Is(name - 1, ":") ? name - 2 : name);
            (int start, int end) = FindMember(close + 1, assigned, member);
            if (end <= start && _declared.TypeOfMember(type.Start, type.End, member) is { } named)
            {
                (start, end) = named;
            }

            bool isRenamed = type.End <= type.Start && _tokens.Is(name - 1, ":") && !_bindings.HasUnrelatedMember(member);
            if (end <= start && NamingConventions.IsParticipant(member) && (isOfRoom || isRenamed))
            {
                // A room has its participant under that name, and so have the props of apps.
                AddParameter(name, ValueKind.Participant, from, last, isOfType: false);
                continue;
            }

            AddTypedParameter(name, start, end, from, last, isOfType: false,
                takenAs: end <= start && type.End > type.Start ? (member, type.Start, type.End) : null);
        }
    }

    /// <summary>The type that names what a collection holds whose elements a function receives: <c>seats.forEach(({ me }) => …)</c>.</summary>
    private (int Start, int End)? TypeOfElement(int open) => ElementsPassedTo(open) is var (_, end) ? _expressions.TypeOf(end - 1) : null;

    /// <summary>
    /// The type that the context states for the first parameter of a function: <c>const Bar: React.FC&lt;Props&gt; = (props) => …</c>,
    /// <c>memo&lt;Props&gt;((props) => …)</c>.
    /// </summary>
    private (int Start, int End)? ContextualType(int open)
    {
        // forwardRef<HTMLElement, Props>(function Bar(props, ref) { … })
        int before = BeforeClosure(_tokens.IsIdentifier(open - 1) && _tokens.Is(open - 2, "function") ? open - 1 : open);
        if (_language.Sdk != ClientSdk.JavaScript || !_tokens.IsAny(before, "=", "("))
        {
            return null;
        }

        int first = before - 1;
        if (_tokens.Is(before, "="))
        {
            while (first > before - LongestType && !_tokens.IsAny(first, ":", ";") && !_tokens.IsAny(first, s_declarations))
            {
                // The colon in React.FC<{ me: LocalParticipant }> is within the braces.
                first = _tokens.KindOf(first) == TokenKind.Close ? Math.Max(1, _tokens.MatchingBracket(first)) - 1 : first - 1;
            }

            return _tokens.Is(first, ":") && _tokens.IsIdentifier(first - 1) && _tokens.IsAny(first - 2, s_declarations) ? (first + 1, before) : null;
        }

        while (_tokens.Is(before - 1, ">") && first > before - LongestType && !_tokens.Is(first, "<"))
        {
            first--;
        }

        return _tokens.Is(first, "<") && _tokens.IsAny(first - 1, s_componentFactories) ? (first + 1, before - 1) : null;
    }

    /// <summary>The type of a member in a type that is written out.</summary>
    private (int Start, int End) FindMember(int start, int end, string name)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens.Is(i, name) && _tokens.Is(i + 1, ":"))
            {
                return (i + 2, Math.Min(end, _expressions.FindEnd(i + 2, isInHead: false)));
            }
        }

        return (start, start);
    }

    /// <summary>A type that is written out where it is used has members too.</summary>
    private void BindTypeLiteral(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens.IsIdentifier(i) && _tokens.Is(i + 1, ":") && NamingConventions.IsParticipant(_tokens, i))
            {
                DeclareTyped(i, i + 2);
            }
        }
    }
}
