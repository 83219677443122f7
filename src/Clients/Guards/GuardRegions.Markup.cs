using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Guards;

/// <content>Conditions of markup: attributes that enable or show an element, and the blocks of Svelte.</content>
internal sealed partial class GuardRegions
{
    private const int LongestElement = 20_000;

    private static readonly KeywordSet s_modifiers = new("disabled", "hidden", "allowsHitTesting");
    private static readonly KeywordSet s_arguments = new("enabled", "visible", "isEnabled", "isVisible", "offstage", "absorbing");

    private static readonly HashSet<string> s_switches = new(StringComparer.Ordinal) { "disabled", "isDisabled", "aria-disabled", "hidden", "inert", "enabled", "isEnabled" };
    private static readonly HashSet<string> s_conditionsOfElements = new(StringComparer.Ordinal)
    {
        "when", "if", "condition", "show", "visible", "isVisible", "v-if", "v-else-if", "v-show", "*ngIf", "ngIf",
    };

    /// <summary>SwiftUI's <c>Button(…).disabled(!canTalk)</c>, and the arguments of Compose and Flutter: <c>Button(enabled = canTalk, onClick = …)</c>.</summary>
    private bool ReadSwitch(int at, int parent, PermissionCheck check)
    {
        if (_tokens.IsAny(parent - 1, s_modifiers) && _tokens.Is(parent - 2, "."))
        {
            int first = parent;
            for (int i = parent; i > _tokens.EnclosingBracket(parent); i = _statements.Before(i, _tokens.EnclosingBracket(parent)))
            {
                first = i;
            }

            Add(first, parent, check);
            return true;
        }

        for (int i = at; i > parent; i = _statements.Before(i, parent))
        {
            if (_language.LabelSign is { } sign && _tokens.Is(i, sign) && _tokens.IsAny(i - 1, s_arguments) && (i - 2 == parent || _tokens.Is(i - 2, ",")))
            {
                int close = _tokens.MatchingBracket(parent);
                Add(parent, _tokens.IsBlock(close + 1) ? _tokens.MatchingBracket(close + 1) : close, check);
                return true;
            }
        }

        return false;
    }

    /// <summary>An attribute in braces, or a block of Svelte.</summary>
    /// <returns>Whether the bracket is one of these, so that nothing around it is checked.</returns>
    private bool ReadMarkup(int at, int parent, PermissionCheck check)
    {
        if (_language.Sdk != ClientSdk.JavaScript || !_tokens.Is(parent, "{"))
        {
            return false;
        }

        int block = _tokens.EnclosingBracket(parent);
        if (_tokens.Is(parent + 1, "#if") || (_tokens.Is(parent + 1, "#") && _tokens.Is(parent + 2, "if"))
            || (_tokens.Is(parent + 1, ":") && _tokens.Is(parent + 2, "else")))
        {
            Add(at, block >= 0 ? _tokens.MatchingBracket(block) : _tokens.Count, check);
            return true;
        }

        if (_tokens.KindOf(parent - 1) == TokenKind.Tag)
        {
            ReadAttribute(AttributeBefore(_tokens[parent].Start), _tokens[parent].Start, check);
            return true;
        }

        // Svelte: disabled={!canPublish} is in text without tokens.
        if (AttributeBefore(_tokens[parent].Start) is { Length: > 0 } attribute && _tokens[parent].Start > 0 && _tokens.Text[_tokens[parent].Start - 1] == '=')
        {
            ReadAttribute(attribute, _tokens[parent].Start, check);
            return true;
        }

        return false;
    }

    /// <summary><c>v-if="…"</c> and <c>:disabled="…"</c>: the tokens are those of the code between the quotes.</summary>
    private void ReadVueAttribute(int at, PermissionCheck check)
    {
        if (_language.Sdk != ClientSdk.JavaScript || _language.Name is not ("Vue" or "HTML"))
        {
            return;
        }

        // An empty token separates it from code in another part of the markup.
        int first = at;
        while (first > 0 && _tokens[first - 1].Length > 0 && at - first < LongestHead)
        {
            first--;
        }

        int quote = _tokens[first].Start - 1;
        while (quote > 0 && char.IsWhiteSpace(_tokens.Text[quote]))
        {
            quote--;
        }

        if (quote > 0 && _tokens.Text[quote] is '"' or '\'')
        {
            ReadAttribute(AttributeBefore(quote), quote, check);
        }
    }

    private void ReadAttribute(string name, int at, PermissionCheck check)
    {
        string plain = name.StartsWith("v-bind:", StringComparison.Ordinal) ? name.Substring("v-bind:".Length) : name.TrimStart(':', '[').TrimEnd(']');
        bool isElement = s_conditionsOfElements.Contains(plain);
        if (!isElement && !s_switches.Contains(plain))
        {
            return;
        }

        string text = _tokens.Text;
        int start = text.LastIndexOf('<', at, Math.Min(at + 1, LongestElement));
        int end = start < 0 ? at : EndOfTag(start);
        if (start < 0)
        {
            return;
        }

        bool isClosed = end >= 2 && text[end - 2] == '/';
        _regions.Add(new GuardedRegion(start, isElement && !isClosed ? EndOfElement(start, end) : end, check));
    }

    /// <summary>The attribute name before an equals sign and a quote or a brace.</summary>
    private string AttributeBefore(int at)
    {
        string text = _tokens.Text;
        int end = at;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '='))
        {
            end--;
        }

        int start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('<' or '>' or '"' or '\'' or '{' or '}' or '(' or ';')
            && end - start < LongestHead)
        {
            start--;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>The end of a tag, past the content of braces and quotes.</summary>
    private int EndOfTag(int from)
    {
        string text = _tokens.Text;
        int depth = 0;
        char quote = '\0';
        for (int i = from; i < Math.Min(text.Length, from + LongestElement); i++)
        {
            char character = text[i];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'' && i > from)
            {
                quote = character;
            }
            else if (character == '>' && depth <= 0 && text[i - 1] != '=')
            {
                return i + 1;
            }
            else
            {
                depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            }
        }

        return from;
    }

    private int EndOfElement(int start, int end)
    {
        string text = _tokens.Text;
        int nameEnd = start + 1;
        while (nameEnd < text.Length && (char.IsLetterOrDigit(text[nameEnd]) || text[nameEnd] is '.' or '-' or '_'))
        {
            nameEnd++;
        }

        string open = text.Substring(start, nameEnd - start);
        string close = "</" + open.Substring(1);
        int depth = 1;
        int at = end;
        int most = Math.Min(text.Length, start + LongestElement);
        while (at < most && depth > 0)
        {
            int next = text.IndexOf('<', at, most - at);
            if (next < 0)
            {
                return end;
            }

            bool isClose = string.CompareOrdinal(text, next, close, 0, close.Length) == 0;
            bool isOpen = string.CompareOrdinal(text, next, open, 0, open.Length) == 0;
            depth += isClose ? -1 : isOpen && EndOfTag(next) is var tag && tag > 1 && text[tag - 2] != '/' ? 1 : 0;
            at = next + 1;
        }

        return at;
    }
}
