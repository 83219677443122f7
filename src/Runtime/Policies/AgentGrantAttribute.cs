namespace GrantGen;

/// <summary>Grants of the <c>agent</c> claim (LiveKit Cloud), beside <see cref="RoomPolicyAttribute"/>. A property that is left out is left out of the token.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class AgentGrantAttribute : Attribute
{
    /// <summary>Manage cloud agents.</summary>
    public bool Admin { get; set; }

    /// <summary>Manage agent simulations.</summary>
    public bool SimulationAdmin { get; set; }

    /// <summary>Manage the agent dispatch queue of the project (livekit/protocol since v1.52.0).</summary>
    public bool DispatchAdmin { get; set; }
}
