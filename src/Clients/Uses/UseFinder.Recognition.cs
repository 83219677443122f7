using GrantGen.Clients.Binding;
using GrantGen.Clients.CallArguments;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Uses;

/// <content>Determines whether a name of the tables is a use where it occurs: called, constructed, imported, passed on or declared.</content>
internal sealed partial class UseFinder
{
    /// <summary>The part of the path of Go's SDK that does not depend on its version.</summary>
    private const string GoSdk = "livekit/server-sdk-go";

    /// <summary>Tokens before a value that is passed on.</summary>
    private static readonly KeywordSet s_beforePassedValue = new(":", ",", "(", "return", "=>", "??", "||", "&&", "?", "yield", "default");

    /// <summary>Whether a name is a call of the given row, by its receiver.</summary>
    private bool MatchesReceiver(int word, ClientCall call)
    {
        if (_tokens.KindOf(word) == TokenKind.StringLiteral)
        {
            // room.localParticipant['setName'](…)
            int owner = _tokens.Is(word - 2, ".") ? word - 3 : word - 2;
            return call.Receiver is ClientReceiver.Participant or ClientReceiver.ParticipantOrRoom
                && _expressions.ClassifyEndingAt(owner).Accepts(call.Receiver);
        }

        if (_language.Sdk == ClientSdk.Flutter && _tokens.Is(word - 1, ".."))
        {
            return call.Receiver is not (ClientReceiver.AnyReceiver or ClientReceiver.Constructor or ClientReceiver.Import or ClientReceiver.Component)
                && _expressions.ClassifyEndingAt(OwnerOfCascade(word)).Accepts(call.Receiver);
        }

        bool isMember = _expressions.IsMember(word) && !_tokens.Is(word - 1, "::");
        if (isMember && IsDeclared(word))
        {
            return false;
        }

        return call.Receiver switch
        {
            ClientReceiver.Component or ClientReceiver.Import => isMember
                ? _imports.IsNamespace(_tokens.TextOf(word - 2))
                : _imports.OriginalNameOf(_tokens.TextOf(word)) == call.Method && !_tokens.Is(word - 1, "function"),
            ClientReceiver.Constructor when _tokens.Is(word, "init") => true,
            ClientReceiver.Constructor => IsConstructor(word, isMember) && IsImported(word, call),
            ClientReceiver.AnyReceiver => isMember && _publications.IsPublication(word - 2),
            _ => IsImplicit(word, isMember) ? _extensions.At(word).Accepts(call.Receiver)
                : isMember ? _expressions.ClassifyEndingAt(word - 2).Accepts(call.Receiver)
                    || (call.Receiver == ClientReceiver.ParticipantOrRoom && _expressions.IsCalledRoom(word - 2))
                : _bindings.Lookup(_tokens.TextOf(word), word) is { } taken && taken.DestructuredFrom.Accepts(call.Receiver),
        };
    }

    /// <summary>The receiver of Dart's <c>lp..setName(…)..setMetadata(…)</c>.</summary>
    private int OwnerOfCascade(int word)
    {
        int at = word - 2;
        for (int i = 0; i < LongestTypeArguments; i++)
        {
            at = _tokens.Is(at, "?") ? at - 1 : at;
            int name = _tokens.Is(at, ")") ? _tokens.MatchingBracket(at) - 1 : at;
            if (!_tokens.IsIdentifier(name) || !_tokens.Is(name - 1, ".."))
            {
                break;
            }

            at = name - 2;
        }

        return at;
    }

    /// <summary>Whether a name comes from LiveKit: Kotlin imports each, Swift the module.</summary>
    private bool IsImported(int word, ClientCall call)
        => call.Module is { } module ? _imports.IsImportedFromLiveKit(module)
            || (_language.Sdk == ClientSdk.Flutter && _tokens.Text.IndexOf("package:" + module + "/", StringComparison.Ordinal) >= 0)
            : _language.Sdk == ClientSdk.Android ? _imports.IsImportedFromLiveKit(_tokens.TextOf(word))
            : !_imports.IsImportedFromOther(_tokens.TextOf(word));

    /// <summary>Whether a name is neither a declaration nor a member of an unrelated object.</summary>
    private bool IsConstructor(int word, bool isMember)
        => (_language.Sdk == ClientSdk.Go || IsInModule(word, isMember) || !_own.Declares(_tokens.TextOf(word)))
            && !(_tokens.Is(word - 1, "::") && !_tokens.Contains(word - 2, LiveKitMarker.Name))
            && !_tokens.IsAny(word - 1, s_declaring)
            && _language.Sdk switch
            {
                // An export of a Go package follows the package's name.
                ClientSdk.Go => isMember ? _tokens.Contains(word - 2, LiveKitMarker.GoAlias) || _tokens.Contains(word - 2, LiveKitMarker.Name)
                        || _imports.PathOf(_tokens.TextOf(word - 2))?.Contains(GoSdk) == true
                    : _imports.IsImportedFromLiveKit(".") && !_own.Declares(_tokens.TextOf(word)) && !_tokens.Is(word - 1, ")"),
                ClientSdk.Flutter => !isMember || _imports.IsImportedFromLiveKit(_tokens.TextOf(word - 2)),
                _ => !isMember || IsInModule(word, isMember),
            };

    /// <summary>Whether Swift qualifies a name with LiveKit's module: <c>LiveKit.ConnectOptions(…)</c>.</summary>
    private bool IsInModule(int word, bool isMember)
        => isMember && _language.Sdk == ClientSdk.Swift && _tokens.IsAny(word - 2, "LiveKit", "LiveKitComponents") && !_expressions.IsMember(word - 2);

    /// <summary>The last token of what a member is called on, before <c>?.</c> and <c>!!.</c>.</summary>
    private int OwnerOf(int word)
    {
        int owner = word - 2;
        while (_tokens.IsAny(owner, "?", "!"))
        {
            owner--;
        }

        return owner;
    }

    /// <summary>Whether a call has no receiver, or only <c>self</c>, in a language in which that can be the participant.</summary>
    private bool IsImplicit(int word, bool isMember)
        => _language.Sdk != ClientSdk.JavaScript
            && (isMember
                ? OwnerOf(word) is var owner && _tokens.IsAny(owner, "this", "self") && !_expressions.IsMember(owner)
                : !_tokens.IsAny(word - 1, s_declaring) && _tokens.Is(word + 1, "(")
                    && _language.Sdk is not (ClientSdk.Rust or ClientSdk.Go or ClientSdk.Python))
            && _extensions.At(word) != ValueKind.None;

    /// <summary>Whether a bound method is passed on, or called by the name that it is assigned. An assignment that only replaces it is not a call.</summary>
    private bool IsPassedOn(int word)
    {
        int first = word;
        while (first > 0 && (_tokens.IsAny(first - 1, ".", "?", "!") || (_tokens.IsIdentifier(first - 1) && _tokens.IsAny(first, ".", "?", "!"))))
        {
            first--;
        }

        if (_tokens.Is(first - 1, "=") && _tokens.KindOf(first - 1) == TokenKind.Punctuation && _tokens.IsIdentifier(first - 2))
        {
            string name = _tokens.TextOf(first - 2);
            for (int i = word; i < _tokens.Count; i++)
            {
                if (_tokens.Is(i, name)
                    && (_tokens.Is(i + 1, "(") || (_tokens.Is(i + 1, "?") && _tokens.Is(i + 3, "(")) || (_tokens.Is(i + 1, "!") && _tokens.Is(i + 2, "("))
                        || _tokens.Is(i - 1, "return")))
                {
                    return true;
                }
            }

            return false;
        }

        return _tokens.IsAny(first - 1, s_beforePassedValue) || _tokens.KindOf(first - 1) == TokenKind.Open;
    }

    /// <summary>Whether a name is declared as a Kotlin extension: <c>fun LocalParticipant.publishData(…)</c>.</summary>
    private bool IsDeclared(int word)
    {
        if (_language.Sdk != ClientSdk.Android)
        {
            return false;
        }

        for (int i = word - 1; i > Math.Max(0, word - LongestTypeArguments); i--)
        {
            if (_tokens.Is(i, "fun"))
            {
                return true;
            }

            if (_tokens.IsIdentifier(i) ? _tokens.IsFirstOnLine(i) : !_tokens.IsAny(i, ".", "?", "<") && !_tokens.Is(i, ">"))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsEnabled(ClientCall call, ArgumentList arguments, int word)
        => (call.DisabledBy is not { } unless || arguments.Find(unless) is not { } off || !arguments.IsFalsy(off))
            && (call.EnabledBy is not { } only || (arguments.FindOption(only) is { } on && !arguments.IsFalsy(on)))
            && (call.RequiredSource is not { } required || (arguments.Find(required.Argument) is { } stated && _sources.IsStated(stated, required.Source)))
            && (call.DisablingOption is not { } name || !IsSwitchedOff(name, word));

    /// <summary>Whether a property of a name is false anywhere except in another such call: options are created far from their use.</summary>
    private bool IsSwitchedOff(string name, int word)
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens.Is(i, name) && _tokens.IsAny(i + 1, ":", "=") && _tokens.Is(i + 2, "false") && !IsInOtherCall(i, word)
                && !IsOnlyPassedToOthers(i, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a token is in the value of a variable that is passed only to other calls of the same name.</summary>
    private bool IsOnlyPassedToOthers(int token, int word)
    {
        int first = token;
        for (int open = _tokens.EnclosingBracket(token); _tokens.Is(open, "("); open = _tokens.EnclosingBracket(open))
        {
            first = open;
        }

        int assigned = first - 1;
        while (assigned > first - LongestTypeArguments && (_tokens.IsIdentifier(assigned) || _tokens.Is(assigned, ".")))
        {
            assigned--;
        }

        int name = _tokens.Is(assigned - 2, ":") ? assigned - 3 : assigned - 1;
        if (first == token || !_tokens.Is(assigned, "=") || !_tokens.IsIdentifier(name))
        {
            return false;
        }

        List<int> references = _functions.ReferencesTo(name).ToList();
        return references.Count > 0 && references.TrueForAll(reference => IsInOtherCall(reference, word));
    }

    /// <summary>Whether a token is in the brackets of another call of the same name.</summary>
    private bool IsInOtherCall(int token, int word)
    {
        int open = _tokens.EnclosingBracket(token);
        for (int depth = 0; depth < LongestTypeArguments && open >= 0; depth++, open = _tokens.EnclosingBracket(open))
        {
            if (_tokens.Is(open, "(") && open - 1 != word && _tokens.Is(open - 1, _tokens.TextOf(word)))
            {
                return true;
            }
        }

        return false;
    }
}
