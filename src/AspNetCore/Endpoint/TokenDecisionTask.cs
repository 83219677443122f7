namespace GrantGen;

/// <summary>
/// A decision that a method returns as a <see cref="Task{TResult}"/>. A lambda that calls such a method converts to a delegate that returns this
/// type. An asynchronous lambda does not, so that no overload is ambiguous for it.
/// </summary>
public readonly struct TokenDecisionTask
{
    private readonly Task<TokenDecision>? _task;

    private TokenDecisionTask(Task<TokenDecision> task) => _task = task;

    /// <summary>Wraps a task.</summary>
    /// <param name="task">The task.</param>
    public static implicit operator TokenDecisionTask(Task<TokenDecision> task) => FromTask(task);

    /// <summary>Wraps a task.</summary>
    /// <param name="task">The task.</param>
    public static TokenDecisionTask FromTask(Task<TokenDecision> task) => new(task);

    /// <summary>The decision of the task; null if no task was wrapped.</summary>
    internal async ValueTask<TokenDecision?> UnwrapAsync() => _task is null ? null : await _task.ConfigureAwait(false);
}
