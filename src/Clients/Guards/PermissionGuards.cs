using GrantGen.Clients.Binding;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Permissions;

namespace GrantGen.Clients.Guards;

/// <summary>
/// Determines whether a call follows a condition that reads the permission it needs. A server can grant more while a session runs, so such a call is
/// correct under a policy that lacks the permission. Only files that name a permission are read.
/// </summary>
internal sealed class PermissionGuards
{
    /// <summary>How many nested functions around a call are examined.</summary>
    private const int MostFunctions = 4;

    /// <summary>The maximum length of a chain of callers.</summary>
    private const int Deepest = 3;

    /// <summary>A function with more callers counts as called without the check.</summary>
    private const int MostCallers = 50;

    /// <summary>Parts of identifiers: a file with checks contains at least one of them. The first letter, whose case varies, is omitted.</summary>
    private static readonly string[] s_parts = { "ermission", "anPublish", "an_publish", "anUpdate", "an_update", "anSubscribe", "an_subscribe" };

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<PermissionCheck>> s_noChecks = new Dictionary<string, IReadOnlyList<PermissionCheck>>(StringComparer.Ordinal);

    private readonly TokenList _tokens;
    private readonly SymbolTable _bindings;
    private readonly PermissionCheckReader _checks;
    private readonly GuardRegions _regionReader;
    private readonly FunctionReader _functions;
    private readonly Dictionary<(int Function, PermissionInfo Permission, PublishedSource Source), bool> _guardedFunctions = new();
    private IReadOnlyList<GuardedRegion>? _regions;
    private List<GuardedRegion>? _foreign;
    private readonly Dictionary<int, IReadOnlyList<string>> _namesAroundCallers = new();
    private bool? _namesPermission;

    public PermissionGuards(TokenList tokens, ClientLanguage language, ScopeTree blocks, SymbolTable bindings, ExpressionClassifier expressions,
        FileDeclarations own, Imports imports)
    {
        _tokens = tokens;
        _bindings = bindings;
        Statements statements = new(tokens, language, blocks);
        _functions = new FunctionReader(tokens, language, statements, blocks);
        _checks = new PermissionCheckReader(tokens, language, statements, _functions, bindings, expressions, own.Declares,
            name => imports.ModuleOf(name) is not null, imports.IsLiveKit);
        _regionReader = new GuardRegions(tokens, language, statements, _checks);
    }

    /// <summary>Whether the file names a permission at all.</summary>
    public bool NamesPermission => _namesPermission ??= Array.Exists(s_parts, part => _tokens.Text.IndexOf(part, StringComparison.Ordinal) >= 0);

    /// <summary>Whether a call is guarded.</summary>
    /// <param name="use">The name of what is called.</param>
    /// <param name="permission">The permission that it needs.</param>
    /// <param name="source">The source that it publishes from.</param>
    public bool IsGuarded(int use, PermissionInfo permission, PublishedSource source)
    {
        ReadRegions();
        return _regions!.Count > 0 && IsGuarded(use, permission, source, 0);
    }

    /// <summary>Whether the function around a call returns its result in one object together with a check of the permission.</summary>
    /// <param name="use">The name of what is called.</param>
    /// <param name="result">The variable that holds the result.</param>
    /// <param name="permission">The permission that the call needs.</param>
    /// <param name="source">The source that it publishes from.</param>
    public bool IsReturnedWithCheck(int use, string result, PermissionInfo permission, PublishedSource source)
        => NamesPermission && _functions.Around(use) is { } function && _checks.IsReturnedWithCheck(function, result, check => check.Covers(permission, source));

    /// <summary>The names in the conditions around a call that another file may declare as a check: <c>if (store.mayTalk)</c>.</summary>
    /// <param name="use">The call.</param>
    /// <param name="withCallers">Whether the conditions around all callers of a function around it count as well.</param>
    public IReadOnlyList<string> NamesAround(int use, bool withCallers = false)
    {
        ReadRegions();
        _foreign ??= _regions!.Where(region => region.Check.IsOfOtherFile).ToList();
        return _foreign.Count == 0 ? Array.Empty<string>() : NamesAround(use, withCallers ? 0 : Deepest);
    }

    private IReadOnlyList<string> NamesAround(int use, int depth)
    {
        int at = _tokens[use].Start;
        List<string>? names = null;
        foreach (GuardedRegion region in _foreign!)
        {
            if (region.Start <= at && at < region.End)
            {
                (names ??= new List<string>()).Add(region.Check.Name.Substring(1));
            }
        }

        // What all callers of a function around the call check, holds for the call.
        int inner = use;
        for (int i = 0; i < MostFunctions && depth < Deepest && _functions.Around(inner) is { } function; i++)
        {
            (names ??= new List<string>()).AddRange(NamesAroundCallers(function, depth));
            inner = function.Name;
        }

        return names ?? (IReadOnlyList<string>)Array.Empty<string>();
    }

    private IReadOnlyList<string> NamesAroundCallers(NamedFunction function, int depth)
    {
        if (_namesAroundCallers.TryGetValue(function.Name, out IReadOnlyList<string>? known))
        {
            return known;
        }

        // A recursive function is not its own caller.
        _namesAroundCallers[function.Name] = Array.Empty<string>();
        List<int> callers = CallersOf(function);
        IEnumerable<string>? common = null;
        foreach (int caller in callers.Count < MostCallers ? callers : new List<int>())
        {
            IReadOnlyList<string> around = NamesAround(caller, depth + 1);
            common = common?.Intersect(around, StringComparer.Ordinal) ?? around;
        }

        return _namesAroundCallers[function.Name] = common?.ToList() ?? (IReadOnlyList<string>)Array.Empty<string>();
    }

    /// <summary>The references to a function outside it, up to a limit.</summary>
    private List<int> CallersOf(NamedFunction function)
        => _functions.ReferencesTo(function.Name)
            .Where(reference => (reference < function.Start || reference >= function.End) && IsSame(function.Name, reference)).Take(MostCallers).ToList();

    /// <summary>The permissions that other files can read through the file's members, functions and variables.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PermissionCheck>> ReadExportedChecks()
        => NamesPermission ? _checks.ReadExported() : s_noChecks;

    private void ReadRegions() => _regions ??= _regionReader.Read(NamesPermission);

    private bool IsGuarded(int use, PermissionInfo permission, PublishedSource source, int depth)
    {
        int at = _tokens[use].Start;
        foreach (GuardedRegion region in _regions!)
        {
            if (region.Start <= at && at < region.End && region.Check.Covers(permission, source)
                && (region.Wanted is not { } wanted || HasArgument(use, wanted)))
            {
                return true;
            }
        }

        // The enclosing functions: the call is guarded if every caller of one of them is.
        int inner = use;
        for (int i = 0; i < MostFunctions && depth < Deepest && _functions.Around(inner) is { } function; i++)
        {
            if (IsCalledGuarded(function, permission, source, depth))
            {
                return true;
            }

            inner = function.Name;
        }

        return false;
    }

    /// <summary>Whether the first argument of a call is a variable, with or without its label.</summary>
    private bool HasArgument(int use, string name)
    {
        int value = _tokens.IsAny(use + 3, ":", "=") ? use + 4 : use + 2;
        return _tokens.Is(use + 1, "(") && _tokens.Is(value, name) && (_tokens.Is(value + 1, ",") || _tokens.Is(value + 1, ")"));
    }

    /// <summary>Whether an identifier of the same name refers to the function and not to another variable or parameter.</summary>
    private bool IsSame(int function, int reference)
    {
        string text = _tokens.TextOf(function);
        VariableSymbol? declared = _bindings.Lookup(text, function);
        VariableSymbol? meant = _tokens.IsAny(reference - 1, ".", "->") ? null : _bindings.Lookup(text, reference);
        // A component can be used above the line that declares it.
        return declared is null or { IsMember: true } ? meant is null or { IsMember: true }
            : meant == declared || (meant is null && reference < declared.Start);
    }

    private bool IsCalledGuarded(NamedFunction function, PermissionInfo permission, PublishedSource source, int depth)
    {
        if (_guardedFunctions.TryGetValue((function.Name, permission, source), out bool known))
        {
            return known;
        }

        // A recursive function is not its own caller.
        _guardedFunctions[(function.Name, permission, source)] = false;
        List<int> callers = CallersOf(function);
        bool isGuarded = callers.Count is > 0 and < MostCallers && callers.TrueForAll(caller => IsGuarded(caller, permission, source, depth + 1));
        return _guardedFunctions[(function.Name, permission, source)] = isGuarded;
    }
}
