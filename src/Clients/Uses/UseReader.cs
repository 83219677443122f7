using GrantGen.Clients.Binding;
using GrantGen.Clients.Guards;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;
using GrantGen.Permissions;

namespace GrantGen.Clients.Uses;

/// <summary>Finds the calls of a file that need a permission.</summary>
internal sealed partial class UseReader
{
    private const int LongestTypeArguments = 12;

    private static readonly WordSet s_declaring = new("class", "struct", "fun", "func", "fn", "def", "function", "interface", "object", "~");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly Imports _imports;
    private readonly Bindings _bindings;
    private readonly Blocks _blocks;
    private readonly Expressions _expressions;
    private readonly Sources _sources;
    private readonly PermissionGuards _guards;
    private readonly OwnNames _own;
    private readonly Types _types;
    private readonly Publications _publications;
    private readonly List<ClientUse> _uses = new();
    private readonly HashSet<PermissionInfo> _possible = new();

    public UseReader(TokenList tokens, ClientLanguage language, Imports imports)
    {
        _tokens = tokens;
        _language = language;
        _imports = imports;
        _bindings = new Bindings(needSelf: language.Sdk is ClientSdk.JavaScript or ClientSdk.Python or ClientSdk.Rust or ClientSdk.Go);
        _own = new OwnNames(tokens, language);
        _blocks = new Blocks(tokens, language);
        _types = new Types(tokens, language, imports, _own);
        _expressions = new Expressions(tokens, language, _bindings, imports, _own, _types);
        _sources = new Sources(tokens, _bindings, _blocks);
        _guards = new PermissionGuards(tokens, language, _blocks, _bindings, _expressions, _own);
        _publications = new Publications(tokens, language, _bindings, _expressions);
    }

    /// <summary>The calls, by place.</summary>
    public IReadOnlyList<ClientUse> Uses => _uses;

    /// <summary>What may be needed, by the names of methods alone.</summary>
    public IReadOnlyCollection<PermissionInfo> PossiblePermissions => _possible;

    public void Read()
    {
        List<(int Word, ClientCall Call)> candidates = new();
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens.IsWord(i))
            {
                foreach (ClientCall call in CallsOf(i))
                {
                    candidates.Add((i, call));
                }
            }
        }

        if (candidates.Count == 0)
        {
            return;
        }

        _bindings.ReadBy(new BindingReader(_tokens, _language, _blocks, _bindings, _expressions, _types).Read);
        foreach ((int word, ClientCall call) in candidates)
        {
            Read(word, call);
        }
    }

    /// <summary>The rows of a name, which a file may have imported under another one.</summary>
    private ClientCall[] CallsOf(int word)
        => _imports.IsRenaming && _imports.OriginalOf(_tokens.TextOf(word)) is { } original && !_tokens.Is(word, original)
            ? ImportedCallsOf(original)
            : _language.Calls.Of(_tokens, word);

    private ClientCall[] ImportedCallsOf(string name)
        => _language.Calls.All.Where(call => call.Method == name && call.Receiver is ClientReceiver.Import or ClientReceiver.Component).ToArray();

    private void Read(int word, ClientCall call)
    {
        Arguments arguments;
        if (call.Receiver == ClientReceiver.Component)
        {
            if (_tokens.KindOf(word - 1) != TokenKind.Tag && !(_tokens.Is(word - 1, ".") && _tokens.KindOf(word - 3) == TokenKind.Tag))
            {
                return;
            }

            arguments = Arguments.OfTag(_tokens, _language, word);
        }
        else
        {
            int open = Bracket(word);
            if (open < 0)
            {
                return;
            }

            arguments = Arguments.OfCall(_tokens, _language, open);
            if (call.Labels.Length > 0 && !call.Labels.Contains(arguments.FirstLabel))
            {
                return;
            }
        }

        _possible.Add(call.Permission);
        if (IsMade(word, call) && IsOn(call, arguments) && TakesResult(word, call))
        {
            ClientSdk sdk = _imports.IsNodeRtc ? ClientSdk.NodeRtc : _language.Sdk;
            PublishedSource source = call.Permission == PermissionTable.Publish ? _sources.Of(call, arguments, isUnknownOtherwise: sdk == ClientSdk.NodeRtc) : PublishedSource.Undetermined;
            Token token = _tokens[word];
            _uses.Add(new ClientUse(new SourceSpan(token.Start, token.Length), call.Labels.Length > 0 ? $"{call.Method}({arguments.FirstLabel}:)" : call.Method, call, source, sdk, _guards.IsGuarded(word, call.Permission, source)));
        }
    }

    /// <summary>The bracket of a call behind its name, and behind type arguments; -1 if nothing is called.</summary>
    private int Bracket(int word)
    {
        int at = word + 1;
        if (_tokens.Is(at, "::") && _tokens.Is(at + 1, "<"))
        {
            at++;
        }

        if (_tokens.Is(at, "<"))
        {
            int depth = 0;
            int most = at + LongestTypeArguments;
            do
            {
                depth += _tokens.Is(at, "<") ? 1 : _tokens.Is(at, ">") ? -1 : 0;
                at++;
            }
            while (depth > 0 && at < most);
        }

        // C++ names what it makes between the type and the brackets, or makes it in another's.
        if (_language.Sdk == ClientSdk.Cpp && (_tokens.IsWord(at) || _tokens.Is(at, ">")) && _tokens.IsAny(at + 1, "(", "{"))
        {
            return at + 1;
        }

        // Kotlin and Swift leave the brackets out where a closure is all that is handed over.
        return _tokens.Is(at, "(") || (_tokens.Is(at, "{") && _language.Sdk is ClientSdk.Swift or ClientSdk.Android && _tokens.Is(word - 1, ".")) ? at : -1;
    }

    /// <summary>Whether it is that call, by what it is made on.</summary>
    private bool IsMade(int word, ClientCall call)
    {
        bool isMember = _expressions.IsMember(word) && !_tokens.Is(word - 1, "::");
        return call.Receiver switch
        {
            ClientReceiver.Component or ClientReceiver.Import => isMember ? _imports.IsNamespace(_tokens.TextOf(word - 2)) : _imports.OriginalOf(_tokens.TextOf(word)) == call.Method && !_tokens.Is(word - 1, "function"),
            ClientReceiver.Constructor => IsConstructor(word, isMember) && IsImported(word, call),
            ClientReceiver.Anything => isMember && _publications.IsOne(word - 2),
            _ => isMember && Fits(_expressions.At(word - 2), call.Receiver),
        };
    }

    /// <summary>Whether a name comes from LiveKit: Kotlin imports each, Swift the module.</summary>
    private bool IsImported(int word, ClientCall call)
        => call.Module is { } module ? _imports.Knows(module)
            : _language.Sdk == ClientSdk.Android ? _imports.Knows(_tokens.TextOf(word))
            : !_imports.IsForeign(_tokens.TextOf(word));

    /// <summary>Neither a declaration, nor a member of something of one's own.</summary>
    private bool IsConstructor(int word, bool isMember)
        => !_own.Has(_tokens.TextOf(word))
            && !(_tokens.Is(word - 1, "::") && !_tokens.Contains(word - 2, LiveKitMark.Name))
            && !_tokens.IsAny(word - 1, s_declaring)
            && (!isMember || (_language.Sdk == ClientSdk.Go && (_tokens.Contains(word - 2, LiveKitMark.GoAlias) || _tokens.Contains(word - 2, LiveKitMark.Name))));

    private static bool Fits(Holder holder, ClientReceiver receiver) => receiver switch
    {
        ClientReceiver.Participant => holder == Holder.Participant,
        ClientReceiver.ParticipantOrRoom => holder is Holder.Participant or Holder.Room,
        ClientReceiver.Publication => holder == Holder.Publication,
        ClientReceiver.LocalMedia => holder == Holder.LocalMedia,
        _ => holder == Holder.Session,
    };

    private bool IsOn(ClientCall call, Arguments arguments)
        => (call.Unless is not { } unless || arguments.Find(unless) is not { } off || !arguments.IsOff(off))
            && (call.Only is not { } only || (arguments.Find(only) is { } on && !arguments.IsOff(on)))
            && (call.FileSwitch is not { } name || !IsSwitchedOff(name));

    /// <summary>Whether something of a name is false, wherever: options are made far from where they are used.</summary>
    private bool IsSwitchedOff(string name)
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens.Is(i, name) && _tokens.IsAny(i + 1, ":", "=") && _tokens.Is(i + 2, "false"))
            {
                return true;
            }
        }

        return false;
    }
}
