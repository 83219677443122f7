namespace GrantGen;

/// <summary>
/// Grants of the <c>agentThread</c> claim (LiveKit Cloud), beside <see cref="RoomPolicyAttribute"/>: the durable threads of agents.
/// <see cref="List"/> and <see cref="Create"/> reach the threads of <see cref="Scope"/>; <see cref="Read"/>, <see cref="Write"/> and
/// <see cref="Delete"/> reach those in <see cref="ThreadIds"/>; with <see cref="All"/>, each action reaches every thread of the project.
/// </summary>
/// <remarks>Source: livekit/protocol v1.54.0 auth/grants.go, <c>AgentThreadGrant</c> (since v1.53.0).</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class AgentThreadGrantAttribute : Attribute
{
    /// <summary>The actions reach <b>every thread of the project</b>. It allows no action by itself.</summary>
    public bool All { get; set; }

    /// <summary>
    /// The scope whose threads may be listed and created: a constant, or a template such as <c>"{identity}"</c> whose holes become
    /// string parameters of the factories. The application defines what a scope is, typically the user's identity.
    /// </summary>
    public string? Scope { get; set; }

    /// <summary>The threads that may be read, written and deleted: constants or templates, as <see cref="Scope"/>.</summary>
    public string[]? ThreadIds { get; set; }

    /// <summary>List the threads of <see cref="Scope"/>.</summary>
    public bool List { get; set; }

    /// <summary>Create threads in <see cref="Scope"/>.</summary>
    public bool Create { get; set; }

    /// <summary>Write to the threads in <see cref="ThreadIds"/>. With <see cref="All"/>, attributes and idle time of threads may be changed too.</summary>
    public bool Write { get; set; }

    /// <summary>Read the threads in <see cref="ThreadIds"/>.</summary>
    public bool Read { get; set; }

    /// <summary>Delete the threads in <see cref="ThreadIds"/>.</summary>
    public bool Delete { get; set; }
}
