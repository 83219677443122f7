using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>The types that are handed an API secret, as one compilation knows them.</summary>
internal sealed class SecretConsumers
{
    /// <summary>The parameter of a constructor that takes the secret, in every library.</summary>
    public const string SecretParameter = "apiSecret";

    /// <summary>The parameter that takes the key.</summary>
    public const string KeyParameter = "apiKey";

    /// <summary>The property of the options that holds the secret.</summary>
    public const string SecretProperty = "ApiSecret";

    /// <summary>What the names of the server API's clients end with.</summary>
    public const string ServiceClient = "ServiceClient";

    private const string BaseService = "Livekit.Server.Sdk.Dotnet.BaseService";
    private const string Options = "LiveKit.LiveKitOptions";

    private static readonly string[] s_consumers =
    {
        "GrantGen.TokenSigner", "GrantGen.TokenVerifier",
        "Livekit.Server.Sdk.Dotnet.AccessToken", "Livekit.Server.Sdk.Dotnet.TokenVerifier", "Livekit.Server.Sdk.Dotnet.WebhookReceiver",
        "LiveKit.Authentication.LiveKitTokenBuilder",
    };

    /// <summary>The names of types whose constructor takes a secret, but for those that end with <see cref="ServiceClient"/>.</summary>
    public static readonly HashSet<string> ConsumerNames = new(s_consumers.Select(name => name.Substring(name.LastIndexOf('.') + 1)), StringComparer.Ordinal) { "BaseService" };

    private readonly HashSet<ISymbol> _consumers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _clients = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _options = new(SymbolEqualityComparer.Default);

    private SecretConsumers(Compilation compilation)
    {
        _consumers.UnionWith(s_consumers.SelectMany(name => compilation.GetTypesByMetadataName(name)));
        _clients.UnionWith(compilation.GetTypesByMetadataName(BaseService));
        _options.UnionWith(compilation.GetTypesByMetadataName(Options));
    }

    /// <summary>The types; null if the compilation knows none.</summary>
    public static SecretConsumers? Of(Compilation compilation)
    {
        SecretConsumers types = new(compilation);
        return types._consumers.Count + types._clients.Count + types._options.Count == 0 ? null : types;
    }

    /// <summary>Whether a name may be that of a type whose constructor takes a secret.</summary>
    public static bool IsSecretConsumerName(string name) => ConsumerNames.Contains(name) || name.EndsWith(ServiceClient, StringComparison.Ordinal);

    /// <summary>Whether the constructor of a type takes a secret.</summary>
    public bool TakesSecret(INamedTypeSymbol type) => _consumers.Contains(type) || _clients.Contains(type) || (type.BaseType is { } client && _clients.Contains(client));

    /// <summary>Whether a type is the options that hold a secret.</summary>
    public bool IsOptions(INamedTypeSymbol? type) => type is not null && _options.Contains(type);
}
