using GrantGen.Clients.Binding;
using GrantGen.Clients.CallArguments;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Uses;

/// <content>Whether a word of the tables is a use where it is written: called, constructed, imported, passed on or declared.</content>
internal sealed partial class UseFinder
{
    /// <summary>What precedes a value that somebody else gets.</summary>
    private static readonly KeywordSet s_handing = new(":", ",", "(", "return", "=>", "??", "||", "&&", "?", "yield", "default");

    /// <summary>Whether it is that call, by what it is made on.</summary>
    private bool IsMade(int word, ClientCall call)
    {
        if (_tokens.KindOf(word) == TokenKind.Text)
        {
            // room.localParticipant['setName'](…)
            int owner = _tokens.Is(word - 2, ".") ? word - 3 : word - 2;
            return call.Receiver is ClientReceiver.Participant or ClientReceiver.ParticipantOrRoom && _expressions.At(owner).Fits(call.Receiver);
        }

        if (_language.Sdk == ClientSdk.Flutter && _tokens.Is(word - 1, ".."))
        {
            return call.Receiver is not (ClientReceiver.Anything or ClientReceiver.Constructor or ClientReceiver.Import or ClientReceiver.Component) && _expressions.At(OwnerOfCascade(word)).Fits(call.Receiver);
        }

        bool isMember = _expressions.IsMember(word) && !_tokens.Is(word - 1, "::");
        if (isMember && IsDeclared(word))
        {
            return false;
        }

        return call.Receiver switch
        {
            ClientReceiver.Component or ClientReceiver.Import => isMember ? _imports.IsNamespace(_tokens.TextOf(word - 2)) : _imports.OriginalOf(_tokens.TextOf(word)) == call.Method && !_tokens.Is(word - 1, "function"),
            ClientReceiver.Constructor when _tokens.Is(word, "init") => true,
            ClientReceiver.Constructor => IsConstructor(word, isMember) && IsImported(word, call),
            ClientReceiver.Anything => isMember && _publications.IsOne(word - 2),
            _ => IsImplicit(word, isMember) ? _extensions.At(word).Fits(call.Receiver)
                : isMember ? _expressions.At(word - 2).Fits(call.Receiver) || (call.Receiver == ClientReceiver.ParticipantOrRoom && _expressions.IsCalledRoom(word - 2))
                : _bindings.Find(_tokens.TextOf(word), word) is { } taken && taken.TakenOf.Fits(call.Receiver),
        };
    }

    /// <summary>The receiver of Dart's <c>lp..setName(…)..setMetadata(…)</c>.</summary>
    private int OwnerOfCascade(int word)
    {
        int at = word - 2;
        for (int i = 0; i < LongestTypeArguments; i++)
        {
            at = _tokens.Is(at, "?") ? at - 1 : at;
            int name = _tokens.Is(at, ")") ? _tokens.MatchOf(at) - 1 : at;
            if (!_tokens.IsWord(name) || !_tokens.Is(name - 1, ".."))
            {
                break;
            }

            at = name - 2;
        }

        return at;
    }

    /// <summary>Whether a name comes from LiveKit: Kotlin imports each, Swift the module.</summary>
    private bool IsImported(int word, ClientCall call)
        => call.Module is { } module ? _imports.Knows(module) || (_language.Sdk == ClientSdk.Flutter && _tokens.Text.IndexOf("package:" + module + "/", StringComparison.Ordinal) >= 0)
            : _language.Sdk == ClientSdk.Android ? _imports.Knows(_tokens.TextOf(word))
            : !_imports.IsForeign(_tokens.TextOf(word));

    /// <summary>Not a declaration, and not a member of an unrelated object.</summary>
    private bool IsConstructor(int word, bool isMember)
        => (_language.Sdk == ClientSdk.Go || !_own.Has(_tokens.TextOf(word)))
            && !(_tokens.Is(word - 1, "::") && !_tokens.Contains(word - 2, LiveKitMarker.Name))
            && !_tokens.IsAny(word - 1, s_declaring)
            && _language.Sdk switch
            {
                // An export of a Go package follows the package's name.
                ClientSdk.Go => isMember && (_tokens.Contains(word - 2, LiveKitMarker.GoAlias) || _tokens.Contains(word - 2, LiveKitMarker.Name)),
                ClientSdk.Flutter => !isMember || _imports.Knows(_tokens.TextOf(word - 2)),
                _ => !isMember,
            };

    /// <summary>Whether a call names no receiver, or only itself, in a language in which that may be the participant.</summary>
    private bool IsImplicit(int word, bool isMember)
        => _language.Sdk != ClientSdk.JavaScript
            && (isMember ? _tokens.IsAny(word - 2, "this", "self") && !_expressions.IsMember(word - 2) : !_tokens.IsAny(word - 1, s_declaring) && _tokens.Is(word + 1, "(") && _language.Sdk is not (ClientSdk.Rust or ClientSdk.Go or ClientSdk.Python))
            && _extensions.At(word) != Holder.None;

    /// <summary>Whether a bound method is passed on, or called by the name that it is assigned. An assignment that only replaces it is not a call.</summary>
    private bool IsHandedOn(int word)
    {
        int first = word;
        while (first > 0 && (_tokens.IsAny(first - 1, ".", "?", "!") || (_tokens.IsWord(first - 1) && _tokens.IsAny(first, ".", "?", "!"))))
        {
            first--;
        }

        if (_tokens.Is(first - 1, "=") && _tokens.KindOf(first - 1) == TokenKind.Punctuation && _tokens.IsWord(first - 2))
        {
            string name = _tokens.TextOf(first - 2);
            for (int i = word; i < _tokens.Count; i++)
            {
                if (_tokens.Is(i, name) && (_tokens.Is(i + 1, "(") || _tokens.Is(i - 1, "return")))
                {
                    return true;
                }
            }

            return false;
        }

        return _tokens.IsAny(first - 1, s_handing) || _tokens.KindOf(first - 1) == TokenKind.Open;
    }

    /// <summary>Whether a name is declared as an extension of Kotlin: <c>fun LocalParticipant.publishData(…)</c>.</summary>
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

            if (_tokens.IsWord(i) ? _tokens.BeginsLine(i) : !_tokens.IsAny(i, ".", "?", "<") && !_tokens.Is(i, ">"))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsOn(ClientCall call, Arguments arguments, int word)
        => (call.Unless is not { } unless || arguments.Find(unless) is not { } off || !arguments.IsOff(off))
            && (call.Only is not { } only || (arguments.Find(only) is { } on && !arguments.IsOff(on)))
            && (call.FileSwitch is not { } name || !IsSwitchedOff(name, word));

    /// <summary>Whether a property of a name is false anywhere except in another such call: options are created far from their use.</summary>
    private bool IsSwitchedOff(string name, int word)
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens.Is(i, name) && _tokens.IsAny(i + 1, ":", "=") && _tokens.Is(i + 2, "false") && !IsInOtherCall(i, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a token is in the brackets of another call of the same name.</summary>
    private bool IsInOtherCall(int token, int word)
    {
        int open = _tokens.ParentOf(token);
        for (int depth = 0; depth < LongestTypeArguments && open >= 0; depth++, open = _tokens.ParentOf(open))
        {
            if (_tokens.Is(open, "(") && open - 1 != word && _tokens.Is(open - 1, _tokens.TextOf(word)))
            {
                return true;
            }
        }

        return false;
    }
}
