// rules: GG3001
// Where an API secret stands in the source: fields, properties, options, locals; and what only looks like one.
using System; using System.Collections.Generic; using System.IO; using System.Threading.Tasks;
using GrantGen; using Livekit.Server.Sdk.Dotnet;
namespace Variants.SecretPlaces;

public sealed class StaticReadonly
{
    private static readonly string Secret = "mB7xQ2vTz9LkW4cRj8NdY5fGh3PsA6eU1oKi"; //! GG3001

    public AccessToken Token() => new("desk", Secret);

    public AccessToken Again() => new("desk-2", Secret); // once is enough
}

public sealed class SetByConstructor
{
    private readonly string _key;
    private readonly string _secret;

    public SetByConstructor(string key)
    {
        _key = key;
        _secret = "Tq4nRz8WvXy2LmPk6JcHb0GdFs9Ea7Ui5OoL"; //! GG3001
    }

    public string Token(string hall, string who) => new AccessToken(_key, _secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall }).ToJwt();
}

public sealed class GetOnly
{
    public string ApiSecret { get; } = "Zc3bVn7MkLp1QwErTy9UiOa5SdFgHj2KxXlR"; //! GG3001

    public TokenSigner Signer => new("desk", ApiSecret);
}

public sealed class Arrow
{
    private static string ApiSecret => "Hy6TgBv4FcRx8DzEsWq2AaPoLiKu9JmNn3Yb"; //! GG3001

    public TokenSigner Signer { get; } = new TokenSigner("desk", ApiSecret);
}

public sealed class InLocal
{
    public static AccessToken Token()
    {
        const string head = "Pw5KdJq1Xz";
        const string secret = head + "Rt8VbNm4CyLhGf7SaEu3IoTkWv"; //! GG3001
        return new AccessToken("desk", secret);
    }

    public static TokenSigner Signer()
    {
        var secret = "Uv2WxYz5AbCd8EfGh1IjKl4MnOp7QrSt0VuX"; //! GG3001
        return new TokenSigner("desk", secret);
    }
}

// options with a default that is a secret, and options that are filled from outside
public sealed class DeskOptions { public string Key { get; set; } = "desk"; public string Secret { get; set; } = "Lk9JhGf3DsAq7WeRt1YuIo5PzXcVb2NmQaZw"; } //! GG3001

public sealed class Bound { public string Key { get; set; } = ""; public string Secret { get; set; } = ""; }

public sealed class ByOptions(DeskOptions options, Bound bound)
{
    public AccessToken Default() => new(options.Key, options.Secret);

    public AccessToken FromOutside() => new(bound.Key, bound.Secret); // ok
}

// what is fetched, published, or a name
public sealed class NotSecrets(IReadOnlyDictionary<string, string> settings)
{
    private const string SecretName = "LIVEKIT_API_SECRET_OF_THE_STAGING_SYSTEM"; // ok
    private readonly string _path = "/run/secrets/livekit-api-secret-of-this-host"; // ok

    public TokenSigner ByName() => new(settings["key"], settings[SecretName]); // ok

    public TokenSigner ByEnvironment() => new("desk", Environment.GetEnvironmentVariable(SecretName)!); // ok

    public TokenSigner ByFile() => new("desk", File.ReadAllText(_path)); // ok

    public static TokenSigner Development() => new("devkey", "secret"); // ok

    // the key is public: it is in every token
    public TokenSigner LongKey() => new("APIdesk0000000000000000000000000000000001", settings["secret"]); // ok
}

// a field that is only sometimes a constant
public sealed class Overwritten
{
    private string _secret = "";

    public void Load(string path) => _secret = File.ReadAllText(path);

    public AccessToken Token() => new("desk", _secret); // ok
}
