namespace GrantGen.AspNetCore;

/// <summary>Metadata of an endpoint that issues server tokens.</summary>
internal sealed class ServerTokenAllowed
{
    public static readonly ServerTokenAllowed Instance = new();

    private ServerTokenAllowed()
    {
    }
}
