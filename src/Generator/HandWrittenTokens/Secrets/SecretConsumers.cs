using GrantGen.Generator.HandWrittenTokens.Jwt;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens.Secrets;

/// <summary>The types of the libraries that take an API secret, in one compilation.</summary>
internal sealed class SecretConsumers
{
    /// <summary>The parameter of a constructor that takes the secret, in every library.</summary>
    public const string SecretParameter = "apiSecret";

    /// <summary>The property of the options that holds the secret.</summary>
    public const string SecretProperty = "ApiSecret";

    /// <summary>The end of the names of the server API's clients.</summary>
    public const string ServiceClient = "ServiceClient";

    private const string ServerSdk = "Livekit.Server.Sdk.Dotnet";
    private const string BaseService = ServerSdk + ".BaseService";
    private const string Options = "LiveKit.LiveKitOptions";

    private static readonly string[] s_consumers =
    {
        "GrantGen.TokenSigner", "GrantGen.TokenVerifier", "GrantGen.WebhookVerifier",
        "Livekit.Server.Sdk.Dotnet.AccessToken", "Livekit.Server.Sdk.Dotnet.TokenVerifier", "Livekit.Server.Sdk.Dotnet.WebhookReceiver",
        "LiveKit.Authentication.LiveKitTokenBuilder",
    };

    /// <summary>The names of types whose constructor takes a secret, except for those that end with <see cref="ServiceClient"/>.</summary>
    public static readonly HashSet<string> ConsumerNames = new(s_consumers.Select(name => name.Substring(name.LastIndexOf('.') + 1)), StringComparer.Ordinal) { "BaseService" };

    /// <summary>Identifiers: a file that passes a secret to a library usually contains at least one of them.</summary>
    public static readonly IReadOnlyList<string> Identifiers = ConsumerNames
        .Concat(new[] { "Room", "Egress", "Ingress", "Sip", "AgentDispatch" }.Select(service => service + ServiceClient))
        .Append(SecretProperty)
        .Concat(SigningKeyNames.All)
        .ToArray();

    private readonly HashSet<ISymbol> _consumers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _clients = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _options = new(SymbolEqualityComparer.Default);

    private SecretConsumers(Compilation compilation)
    {
        _consumers.UnionWith(s_consumers.SelectMany(name => compilation.GetTypesByMetadataName(name)));
        _clients.UnionWith(compilation.GetTypesByMetadataName(BaseService));
        _options.UnionWith(compilation.GetTypesByMetadataName(Options));
    }

    /// <summary>The types; null if the compilation has none.</summary>
    public static SecretConsumers? TryCreate(Compilation compilation)
    {
        SecretConsumers types = new(compilation);
        return types._consumers.Count + types._clients.Count + types._options.Count == 0 && !JwtTokens.MayBeIn(compilation) ? null : types;
    }

    /// <summary>Whether a type of this name can take a secret in its constructor.</summary>
    public static bool IsSecretConsumerName(string name) => ConsumerNames.Contains(name) || name.EndsWith(ServiceClient, StringComparison.Ordinal);

    /// <summary>Whether a parameter of a constructor takes a secret.</summary>
    public bool TakesSecret(IParameterSymbol parameter)
        => parameter is { Name: SecretParameter, ContainingSymbol: IMethodSymbol { ContainingType: { } type } } && IsConsumer(type);

    /// <summary>Whether a type is the options that hold a secret.</summary>
    public bool IsOptions(INamedTypeSymbol? type) => type is not null && _options.Contains(type);

    /// <summary>Whether the constructor of a type takes a secret: one of the libraries, one that derives from the base of all clients, or a client by its name.</summary>
    private bool IsConsumer(INamedTypeSymbol type)
        => _consumers.Contains(type) || _clients.Contains(type) || (type.BaseType is { } client && _clients.Contains(client))
            || (type.Name.EndsWith(ServiceClient, StringComparison.Ordinal) && type.ContainingNamespace?.ToDisplayString() == ServerSdk);
}
