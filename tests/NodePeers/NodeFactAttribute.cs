namespace GrantGen.NodePeers;

/// <summary>A fact that needs <c>node</c>. Without node, it is skipped with a message. On a build server, it fails instead.</summary>
internal sealed class NodeFactAttribute : FactAttribute
{
    private const string Reason = "node is not on the PATH: LiveKit's own code was NOT asked. Install Node.js 20 or newer.";

    public NodeFactAttribute()
    {
        if (!NodeInstallation.IsNodeOnPath && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = Reason;
        }
    }
}
