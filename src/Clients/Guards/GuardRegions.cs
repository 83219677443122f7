using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Guards;

/// <summary>Determines the parts of a file that run only after a check. A check is a guard only if it is a condition.</summary>
internal sealed partial class GuardRegions
{
    private const int Deepest = 40;

    private static readonly KeywordSet s_conditions = new("if", "guard", "while", "elif", "unless", "until", "assert", "switch", "match");
    private static readonly KeywordSet s_repeated = new("while", "until", "switch", "match", "when", "for");
    private static readonly KeywordSet s_loops = new("while", "until", "for");
    private static readonly KeywordSet s_denials = new("!", "not", "!=", "!==", "false", "False");
    private static readonly KeywordSet s_assertions = new("require", "check", "assert", "precondition", "invariant", "assertTrue", "ensure");
    private static readonly KeywordSet s_operators = new("&&", "||", "and", "or");
    private static readonly KeywordSet s_closures = new("takeIf", "takeUnless", "filter", "some", "any", "find", "first", "all", "every", "contains", "map",
        "let", "unwrapOr", "is_some_and", "map_or");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly Statements _statements;
    private readonly PermissionCheckReader _checks;
    private readonly List<GuardedRegion> _regions = new();

    public GuardRegions(TokenList tokens, ClientLanguage language, Statements statements, PermissionCheckReader checks)
    {
        _tokens = tokens;
        _language = language;
        _statements = statements;
        _checks = checks;
    }

    /// <summary>Finds all guarded regions.</summary>
    /// <param name="namesPermissions">Whether the file names a permission at all.</param>
    public IReadOnlyList<GuardedRegion> Read(bool namesPermissions)
    {
        // A member that holds a permission of this file is not one of another file.
        IReadOnlyList<FoundCheck> all = namesPermissions ? _checks.Read() : Array.Empty<FoundCheck>();
        foreach (FoundCheck found in _checks.ReadOfOtherFiles())
        {
            Govern(found);
        }

        if (!namesPermissions)
        {
            return _regions;
        }

        if (all.Count >= PermissionCheckReader.Most)
        {
            // The checks in the rest of a bundle are unknown.
            Add(0, _tokens.Count, PermissionCheck.Changed);
            return _regions;
        }

        foreach (FoundCheck found in all)
        {
            if (found.Check == PermissionCheck.Changed && ReadHandler(found.Token))
            {
                continue;
            }

            if (found.Check != PermissionCheck.Whole)
            {
                Govern(found);
            }
        }

        return _regions;
    }

    /// <summary>Searches outwards from a check for the conditions that contain it.</summary>
    private void Govern(FoundCheck found)
    {
        int at = found.Token;
        for (int depth = 0; depth < Deepest; depth++)
        {
            int parent = _tokens.EnclosingBracket(at);
            if (ReadConditionBefore(at, parent, found.Check))
            {
                return;
            }

            if (parent >= 0 && _tokens.Is(parent, "("))
            {
                int head = parent - 1;
                if ((_tokens.IsAny(head, s_conditions) && !_tokens.Is(head, "assert")) || _tokens.Is(head, "when"))
                {
                    ReadBranches(head, _tokens.MatchingBracket(parent) + 1, found.Check);
                    return;
                }

                if (_tokens.IsAny(head, s_assertions))
                {
                    Add(_tokens.MatchingBracket(parent), _statements.EndOfBlock(parent), found.Check);
                    return;
                }

                ReadOperatorsBehind(at, found.Check);
                if (ReadSwitch(at, parent, found.Check))
                {
                    return;
                }

                // The argument of a function is a condition only if it is certainly the participant's permission.
                if (found.IsBelieved && _tokens.IsIdentifier(head) && !_tokens.IsAny(head, "Boolean", "not"))
                {
                    return;
                }
            }
            else
            {
                ReadOperatorsBehind(at, found.Check);
                if (parent >= 0 && ReadMarkup(at, parent, found.Check))
                {
                    return;
                }

                if (parent < 0)
                {
                    ReadVueAttribute(at, found.Check);
                    return;
                }

                int function = _tokens.Is(parent - 1, ")") ? _tokens.MatchingBracket(parent - 1) - 1 : parent - 1;
                if (_tokens.IsBlock(parent) && _tokens.IsAny(function, "takeIf", "takeUnless", "filter"))
                {
                    Add(_tokens.MatchingBracket(parent), _statements.End(_tokens.MatchingBracket(parent) + 1), found.Check);
                }

                if (!_tokens.Is(parent, "[") && !(_tokens.IsBlock(parent) && _tokens.IsAny(function, s_closures)))
                {
                    ReadVueAttribute(at, found.Check);
                    return;
                }
            }

            at = parent;
        }
    }

    /// <summary>A condition without brackets whose keyword precedes the check on the same level, or the pattern of an arm.</summary>
    private bool ReadConditionBefore(int at, int parent, PermissionCheck check)
    {
        for (int i = at; i > parent; i = BeforeInHead(i, parent))
        {
            // Go's only loop keyword is for.
            if (i < at && (_tokens.IsAny(i, s_conditions) || (_language.Sdk == ClientSdk.Go && _tokens.Is(i, "for"))) && !_tokens.Is(i - 1, "."))
            {
                return ReadHead(i, at, parent, check);
            }

            // Between brackets, or after a keyword, a case is a pattern of the condition: if (phase case Live(:final me) when …), if case .live(let me) = phase.
            if (i < at && _tokens.Is(i, "case") && !_tokens.Is(parent, "(") && !_tokens.IsAny(i - 1, s_conditions))
            {
                ReadCase(at, parent, check);
                return true;
            }
        }

        // An arm of Kotlin's when or Rust's match.
        int end = _statements.End(at);
        for (int i = at; i < end; i++)
        {
            if (_tokens.KindOf(i) == TokenKind.Open)
            {
                i = Math.Max(i, _tokens.MatchingBracket(i));
            }
            else if (_tokens.Is(parent, "{")
                && ((_tokens.Is(i, "->") && _language.Sdk == ClientSdk.Android) || (_tokens.Is(i, "=>") && _language.Sdk == ClientSdk.Rust)))
            {
                ReadArm(at, i, parent, check);
                return true;
            }
        }

        return false;
    }

    private bool ReadHead(int word, int at, int parent, PermissionCheck check)
    {
        if (_tokens.Is(word, "assert"))
        {
            Add(_statements.End(at), _statements.EndOfBlock(word), check);
            return true;
        }

        if (_language.Sdk == ClientSdk.Python && !_statements.BeginsStatement(word) && !_tokens.IsBlock(word - 1) && !_tokens.Is(word, "elif"))
        {
            // use() if allowed else None
            int first = word;
            for (int i = word; i > parent; i = _statements.Before(i, parent))
            {
                first = i;
            }

            Add(first, _statements.End(at), check);
            return true;
        }

        if (_language.Sdk == ClientSdk.Python && ColonBehind(at) is >= 0 and var colon && !_tokens.IsBlock(colon + 1))
        {
            // if not allowed: return
            int end = _statements.End(colon + 1);
            Add(colon, end, check);
            if (_statements.Leaves(colon + 1, end))
            {
                Add(end, _statements.EndOfBlock(word), check);
            }

            return true;
        }

        if (_language.Sdk == ClientSdk.Rust && ArrowBehind(at) is >= 0 and var arrow)
        {
            ReadArm(word, arrow, parent, check);
            return true;
        }

        int body = _language.Sdk == ClientSdk.JavaScript || (_language.TypesComeFirst && _language.Sdk != ClientSdk.Rust) ? -1 : _statements.BlockBehind(at);
        if (body < 0)
        {
            // Svelte's {#if …} is handled separately; in Python both can be on one line.
            Add(at, _statements.End(at), check);
            return _language.Sdk == ClientSdk.Python;
        }

        ReadBranches(word, body, check);
        return true;
    }

    private void Add(int from, int to, PermissionCheck check, string? wanted = null)
    {
        int start = _tokens[Math.Max(0, from)].Start;
        int end = to >= _tokens.Count ? _tokens.Text.Length : _tokens[to].Start;
        if (end > start)
        {
            _regions.Add(new GuardedRegion(start, end, check, wanted));
        }
    }
}
