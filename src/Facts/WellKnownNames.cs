namespace GrantGen.Facts;

/// <summary>
/// Metadata names of GrantGen's own types. The generator and the analyzers know the runtime by name only: its assembly
/// need not be next to theirs.
/// </summary>
internal static class WellKnownNames
{
    public const string RoomPolicyAttribute = "GrantGen.RoomPolicyAttribute";
    public const string SipGrantAttribute = "GrantGen.SipGrantAttribute";
    public const string AgentGrantAttribute = "GrantGen.AgentGrantAttribute";
    public const string InferenceGrantAttribute = "GrantGen.InferenceGrantAttribute";
    public const string ObservabilityGrantAttribute = "GrantGen.ObservabilityGrantAttribute";
    public const string AgentEndpointGrantAttribute = "GrantGen.AgentEndpointGrantAttribute";
    public const string AgentThreadGrantAttribute = "GrantGen.AgentThreadGrantAttribute";
    public const string RoomConfigAttribute = "GrantGen.RoomConfigAttribute";
    public const string AgentDispatchAttribute = "GrantGen.AgentDispatchAttribute";
    public const string AgentDispatchOptions = "GrantGen.AgentDispatchOptions";
    public const string UsesPolicyAttribute = "GrantGen.UsesPolicyAttribute";
    public const string RequiresPermissionAttribute = "GrantGen.RequiresPermissionAttribute";
    public const string NeverGrantsAttribute = "GrantGen.NeverGrantsAttribute";
    public const string RoomPolicyInterface = "GrantGen.IRoomPolicy";
    public const string TokenSignature = "GrantGen.ITokenSignature";
    public const string ValueTask = "System.Threading.Tasks.ValueTask`1";
    public const string JsonTypeInfo = "System.Text.Json.Serialization.Metadata.JsonTypeInfo`1";

    /// <summary>The generator: the compiler names the folder of its output after it.</summary>
    public const string GeneratorType = "GrantGen.Generator.RoomPolicyGenerator";

    /// <summary>The tool that generated members name in their attribute.</summary>
    public const string ToolName = "GrantGen";

    /// <summary>The members that the generator adds to a policy.</summary>
    public const string CreateToken = "CreateToken";

    /// <inheritdoc cref="CreateToken"/>
    public const string WriteToken = "WriteToken";

    /// <inheritdoc cref="CreateToken"/>
    public const string CreateTokenAsync = "CreateTokenAsync";

    /// <inheritdoc cref="CreateToken"/>
    public const string Grants = "Grants";

    /// <summary>The backing field of <see cref="Grants"/>.</summary>
    public const string GrantsField = "__GrantGen_Grants";

    /// <summary>The property with the claims in parts.</summary>
    public const string ClaimsProperty = "__GrantGen_Claims";
}
