namespace GrantGen;

/// <summary>Grants of the <c>observability</c> claim (LiveKit Cloud), beside <see cref="RoomPolicyAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class ObservabilityGrantAttribute : Attribute
{
    /// <summary>Write observability data.</summary>
    public bool Write { get; set; }
}
