using GrantGen.Facts;

namespace GrantGen.CompilerServices;

/// <content>The deployment of an agent, in which the server accepts only some characters.</content>
public ref partial struct TokenWriter
{
    /// <summary>Writes the value of a hole of a deployment's template into an open JSON string.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The caller's name for it.</param>
    /// <exception cref="ArgumentException">It is null or empty, or contains a character that the server does not accept.</exception>
    public void DeploymentHole(string value, string parameter)
    {
        Hole(value, parameter);
        if (AgentDeployment.FaultOfCharacters(value) is { } fault)
        {
            throw new ArgumentException($"A value of the deployment's template {fault}.", parameter);
        }
    }

    /// <summary>Ends a deployment that comes from a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="parameter">The caller's name for the value of its last hole.</param>
    /// <exception cref="ArgumentException">It is too long.</exception>
    public readonly void EndDeployment(string template, string parameter)
    {
        if (_roomBytes > AgentDeployment.MaxBytes)
        {
            Throw.TooLong(_roomBytes, AgentDeployment.MaxBytes, parameter, $"The deployment made of '{template}'");
        }
    }
}
