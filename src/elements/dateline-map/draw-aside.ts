// A second picture beside a canvas's own: what is meant for the canvas is drawn there, and copied when it is wished for.

export interface Aside {
  /** Makes it anew, after the graphics processor has lost all. */
  begin: () => void;
  /** Takes the canvas's size; true, and it is empty, where that is another. */
  fit: () => boolean;
  /** Onto the canvas, drawn out to its size. */
  copy: () => void;
}

/** From now on whatever binds no framebuffer of its own draws aside. The canvas must be drawn without antialiasing. */
export function drawAside(gl: WebGL2RenderingContext): Aside {
  const bind = gl.bindFramebuffer.bind(gl);
  let framebuffer: WebGLFramebuffer | null = null;
  let colours: WebGLRenderbuffer | null = null;
  let depths: WebGLRenderbuffer | null = null;
  let size: [width: number, height: number] = [0, 0];
  gl.bindFramebuffer = (target, other) => bind(target, other ?? framebuffer);

  function fit(): boolean {
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    if (width === size[0] && height === size[1]) return false;
    size = [width, height];
    const formats = [
      [colours, gl.RGBA8],
      [depths, gl.DEPTH24_STENCIL8],
    ] as const;
    for (const [buffer, format] of formats) {
      gl.bindRenderbuffer(gl.RENDERBUFFER, buffer);
      gl.renderbufferStorage(gl.RENDERBUFFER, format, width, height);
    }
    return true;
  }

  function begin(): void {
    [framebuffer, colours, depths] = [
      gl.createFramebuffer(),
      gl.createRenderbuffer(),
      gl.createRenderbuffer(),
    ];
    size = [0, 0];
    fit();
    bind(gl.FRAMEBUFFER, framebuffer);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, colours);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.DEPTH_STENCIL_ATTACHMENT, gl.RENDERBUFFER, depths);
  }

  function copy(): void {
    const to = [gl.drawingBufferWidth, gl.drawingBufferHeight] as const;
    const isSame = to[0] === size[0] && to[1] === size[1];
    bind(gl.READ_FRAMEBUFFER, framebuffer);
    bind(gl.DRAW_FRAMEBUFFER, null);
    // Chromium forgets a copy onto a canvas of a new size, unless something was drawn before.
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.blitFramebuffer(0, 0, ...size, 0, 0, ...to, gl.COLOR_BUFFER_BIT, isSame ? gl.NEAREST : gl.LINEAR);
    bind(gl.FRAMEBUFFER, framebuffer);
  }

  begin();
  return { begin, fit, copy };
}
