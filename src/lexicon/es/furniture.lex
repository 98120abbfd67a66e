# Spanish: page furniture, headings and lead-ins of news pages: no names
# source: general knowledge, checked by no external list

[not_name]
Lee también | Leer también | Lea también | Lea más | Te puede interesar | Ver más | Ver también
Véase también | Saber más | Seguir leyendo | Categoría | Palabras clave | Compartir | Compartir en Facebook
Compartir en Twitter | Copiar enlace | Imprimir | Enviar por correo | Comentarios | Comentar
Deja un comentario | Crédito | Publicado | Publicado el | Actualizado | Actualizado el | Última actualización
Tiempo de lectura | Noticias relacionadas | Artículos relacionados | Artículo anterior | Artículo siguiente
Lo más leído | Lo más visto | Última hora | Últimas noticias | Portada | En portada | Boletín | Newsletter
Newsletters | Suscríbete | Suscribirse | Suscripción | Iniciar sesión | Registrarse | Mi cuenta | Aviso legal
Política de privacidad | Política de cookies | Condiciones de uso | Aceptar cookies | Aceptar todo
Rechazar todo | Contáctenos | Quiénes somos | Sobre nosotros | Mapa web | Comunicado | Comunicado de prensa
Relación con inversores | Menú | Buscar | Volver arriba | Anuncio | Patrocinado
Todos los derechos reservados | Derechos reservados | Síguenos | Descargar | Vídeos | Galería | Podcast
Infografía | Noticias | Actualidad | Sucesos | Opinión | Editorial | Tribuna | Entrevista | Análisis
Exclusiva | Reportaje | En directo | Referencias | Enlaces externos | Resumen | Página | Capítulo | Sección
Gráfico
